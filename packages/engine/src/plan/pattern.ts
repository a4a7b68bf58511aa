import {
  type AspectName,
  anyAspect,
  aspectNames,
  covenantField,
  type Field,
  type ReferenceList,
} from '@regiolint/schema';
import { below, stepsOf } from '../frontmatter/reading.ts';

/**
 * A place of the vocabulary: where something may stand in a covenant. `/portfolio/themes/*` is each of its themes,
 * `/{aspect}/deferred` the deferral of each aspect.
 */
export interface Pattern {
  /** The number of the place, in the order in which places were made. */
  readonly index: number;
  readonly pattern: string;
  /** The place that it stands in; the covenant itself stands in none. */
  readonly inside: Pattern | undefined;
  /** The key under which it stands there; `*` for each item of a list, `{aspect}` for each aspect. */
  readonly step: string;
  /** The aspect that it is, or stands in; not known of a place in each aspect. */
  readonly aspect: AspectName | undefined;
  /** Of a reference: the list that it leads to. */
  readonly leadsTo: ReferenceList | undefined;
  /** The places right below it. */
  readonly below: readonly Pattern[];
}

/** The place that a text such as `/portfolio/themes/*` means; `undefined` where the covenant has no such place. */
export function patternAt(pattern: string): Pattern | undefined {
  const before = known.get(pattern);
  if (before) return before;
  let at: Pattern | undefined = covenantPattern;
  for (const step of stepsOf(pattern)) {
    const isEach: boolean = step === eachAspect && at === covenantPattern;
    at = isEach ? aspectPattern : at?.below.find((place) => place.step === step);
  }
  if (at) known.set(pattern, at);
  return at;
}

let made = 0;

/** How many places have been made so far. */
export function patternsMade(): number {
  return made;
}

/** The step that stands for each aspect. */
export const eachAspect = '{aspect}';

const aspects: ReadonlySet<string> = new Set(aspectNames);

/** The aspect that a canonical pointer stands in. */
export function aspectOf(pointer: string): AspectName | undefined {
  const first = pointer.split('/', 2)[1] ?? '';
  return aspects.has(first) ? (first as AspectName) : undefined;
}

/** The covenant itself. The places below a place are made when they are first looked for, and then kept. */
export const covenantPattern: Pattern = patternOf(covenantField, '', undefined, '');

/** What may stand in each aspect. */
const aspectPattern = patternOf(anyAspect(), `/${eachAspect}`, covenantPattern, eachAspect);

const known = new Map<string, Pattern>();

function patternOf(field: Field, pattern: string, inside: Pattern | undefined, step: string): Pattern {
  const { items, fields = {} } = field;
  let lower: readonly Pattern[] | undefined;
  const place: Pattern = {
    index: made++,
    pattern,
    inside,
    step,
    aspect: inside ? (inside.aspect ?? aspectOf(pattern)) : undefined,
    leadsTo: field.leadsTo ?? (field.type === 'one-or-list' ? items?.leadsTo : undefined),
    get below() {
      lower ??= [
        ...(items ? [patternOf(items, `${pattern}/*`, place, '*')] : []),
        ...Object.keys(fields).map((key) => patternOf(fields[key] as Field, below(pattern, key), place, key)),
      ];
      return lower;
    },
  };
  return place;
}
