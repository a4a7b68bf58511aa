import type { Pointer, Words } from '@regiolint/schema';
import { withoutHoles } from '../check/holes.ts';
import type { Nature, Value } from '../findings/finding.ts';
import { below, stepsOf } from '../frontmatter/reading.ts';
import { isDate } from '../plan/dates.ts';
import { excerpt } from '../plan/excerpt.ts';
import type { Item } from '../plan/item.ts';
import { aspectOf } from '../plan/pattern.ts';
import type { Phase, Plan } from '../plan/plan.ts';
import { titleOf } from '../plan/words.ts';
import type { Rule, Subject } from './define-rule.ts';
import { hasAnswer } from './terms.ts';

/** A rule of a region's own, as far as it is data: plain and safe as JSON. */
export interface OwnRule {
  readonly id: string;
  /** Canonical pointer of what it looks at: `/evaluation/kpis/*`, `/{aspect}`, `''` for the document as a whole. */
  readonly given: string;
  /** Canonical pointers of what it cannot do without. */
  readonly reads: readonly string[];
  /** May use `{name}`, what the item is called, and `{value}`, what was refused. */
  readonly message: Words;
  readonly nature: Nature;
  readonly from: Phase;
  readonly source: string;
}

/** Where something is refused. */
export interface Refusal {
  /** JSON pointer from the value that was asked about; `''` is that value itself. */
  readonly pointer: string;
  /** The key that it should have and does not have. */
  readonly missing?: string;
}

/** Says of a value whether it is refused. It is given canonical data, without holes. */
export type Refuses = (value: unknown) => Refusal | undefined;

/**
 * Makes a rule of a region's own into one that can be run. It says one thing at most of each value that it looks at,
 * and nothing of an aspect that is answered for otherwise: comply or explain holds for rules of one's own too.
 *
 * @param refuses how a value is judged, so that the engine needs no validator
 */
export function ownRule(definition: OwnRule, refuses: Refuses): Rule {
  const { id, given, reads, message, nature, from, source } = definition;
  return {
    id,
    aspect: subjectOf(given),
    nature,
    from,
    source,
    reads: reads as readonly Pointer[],
    concludesFromAbsence: true,
    messages: { default: message },
    check(plan, report) {
      for (const item of plan.each(given as Pointer)) {
        const { data, realPointer } = withoutHoles(item.data);
        const refusal = refuses(data);
        if (!refusal) continue;
        const pointer = item.pointer + realPointer(refusal.pointer);
        const refused = { data: valueAt(data, refusal.pointer), pointer, missing: refusal.missing };
        if (isAnswered(plan, pointer)) continue;
        const values = { name: nameOfItem(item), value: shownValue(plan, refused) };
        report('default', { at: placeOf(plan, refused), values });
      }
    },
  };
}

interface Refused {
  readonly data: unknown;
  readonly pointer: string;
  readonly missing: string | undefined;
}

/** At the key of an object and of what is missing; else at the value. */
function placeOf(plan: Plan, { data, pointer, missing }: Refused) {
  const at = plan.at((missing === undefined ? pointer : below(pointer, missing)) as Pointer);
  const isObject = typeof data === 'object' && data !== null && !Array.isArray(data);
  return isObject ? at.key() : at.value();
}

/** The keys of an aspect that hold beside an answer. */
const besideAnswers = new Set(['deferred', 'elsewhere', 'notApplicable', 'explanation', 'section']);

function isAnswered(plan: Plan, pointer: string): boolean {
  const aspect = aspectOf(pointer);
  const [, property = ''] = stepsOf(pointer);
  return aspect !== undefined && !besideAnswers.has(property) && hasAnswer(plan, aspect);
}

/** What an item of a list is called; of anything else, the title of its aspect, or its own. */
function nameOfItem(item: Item): Value {
  if (item.indexes.length > 0) return excerpt(item.name);
  return titleOf(item.aspect ? `/${item.aspect}` : item.pointer);
}

/** What was refused, in the words of the author; of what is missing, and of an object, its title. */
function shownValue(plan: Plan, { data, pointer, missing }: Refused): Value {
  if (missing !== undefined) return titleOf(below(pointer, missing));
  if (Array.isArray(data)) {
    return data.map((item, index) => scalar(plan, item, below(pointer, index)) ?? titleOf(pointer));
  }
  return scalar(plan, data, pointer) ?? titleOf(pointer);
}

function scalar(plan: Plan, data: unknown, pointer: string): Value | undefined {
  if (typeof data === 'number') return data;
  if (typeof data === 'boolean') return String(data);
  if (typeof data !== 'string') return undefined;
  return isDate(data) ? { date: data } : excerpt(plan.words.word(pointer, data));
}

function subjectOf(given: string): Subject {
  const [first] = stepsOf(given);
  if (first === '{aspect}') return 'all';
  if (first === 'parties' || first === 'form' || first === 'exceptions') return first;
  return aspectOf(given) ?? 'document';
}

function valueAt(data: unknown, pointer: string): unknown {
  return stepsOf(pointer).reduce<unknown>(
    (at, step) => (at as Record<string, unknown> | undefined)?.[step],
    data,
  );
}
