import { actorWords, type Pointer, type ReferenceList } from '@regiolint/schema';
import type { Suggestion, Value } from '../findings/finding.ts';
import type { Edit } from '../frontmatter/fault.ts';
import { above } from '../frontmatter/reading.ts';
import type { Given } from '../plan/item.ts';
import { isNear } from '../plan/near.ts';
import { patternAt } from '../plan/pattern.ts';
import type { Plan } from '../plan/plan.ts';
import { slugOf } from '../plan/references.ts';
import type { Spot } from '../plan/spot.ts';
import type { ReportDetails } from './define-rule.ts';
import { instead } from './instead.ts';

/** A reference that leads nowhere in the document. */
export interface Dangling {
  /** As it stands in the document. */
  readonly ref: string;
  /** Canonical pointer of what it stands in. */
  readonly inside: string;
  /** The list, or lists together, that it should lead to. */
  readonly list: ReferenceList;
  readonly at: Spot;
  /** What is probably meant: the id of something that has, or nearly has, this id, name or alias. */
  readonly suggestion?: string;
  /** What makes it right, where that is sure. */
  readonly fix?: readonly Edit[];
  /** What may make it right. */
  readonly suggest: readonly Suggestion[];
}

type Values<Names extends string> = Readonly<Record<Names, Value>>;

type Check<Place extends Pointer, More extends string> = (
  plan: Plan<Place>,
  report: (
    messageId: 'default' | 'near',
    details: ReportDetails & { readonly values: Values<'ref' | 'suggestion' | More> },
  ) => void,
) => void;

/**
 * The check of a rule that asks where references lead. It reports at each reference that leads nowhere: `near` with
 * {ref} and {suggestion} when something is near it, else `default` with {ref}.
 *
 * @param more what else the messages say of it
 */
export function whenDangling<Place extends Pointer>(places: readonly Place[]): Check<Place, never>;
export function whenDangling<Place extends Pointer, More extends string>(
  places: readonly Place[],
  more: (dangling: Dangling) => Values<More>,
): Check<Place, More>;
export function whenDangling<Place extends Pointer, More extends string>(
  places: readonly Place[],
  more?: (dangling: Dangling) => Values<More>,
): Check<Place, More> {
  return (plan, report) => {
    for (const dangling of danglingReferences(plan, places)) {
      const { at, ref, suggestion, fix, suggest } = dangling;
      const values = { ref, ...(suggestion !== undefined && { suggestion }), ...more?.(dangling) };
      report(suggestion === undefined ? 'default' : 'near', {
        at,
        values: values as Values<'ref' | 'suggestion' | More>,
        ...(fix && { fix }),
        suggest,
      });
    }
  };
}

/**
 * The references at these places that lead nowhere. A list of which a part could not be read says nothing of what is
 * not in it, so then there are none.
 *
 * The fix of a reference that is the name or an alias of one thing puts the id of that. That something unknown is a
 * party or a function is for the author to say, so adding it is a suggestion only.
 */
function danglingReferences<Place extends Pointer>(
  plan: Plan<Place>,
  places: readonly Place[],
): readonly Dangling[] {
  const whole = plan as unknown as Plan;
  const dangling: Dangling[] = [];
  for (const place of places) {
    const items = whole.each(place);
    if (items.length === 0) continue;
    const list = patternAt(place)?.leadsTo;
    if (!list || !whole.references.isComplete(list)) continue;
    for (const item of items) {
      const ref: unknown = item.data;
      if (typeof ref !== 'string' || whole.references.resolves(list, ref)) continue;
      dangling.push(danglingAt(whole, item, list, ref));
    }
  }
  return dangling;
}

function danglingAt(plan: Plan, item: Given, list: ReferenceList, ref: string): Dangling {
  const { references, edits } = plan;
  const at = item.value();
  const named = references.named(list, ref);
  const suggestion = (named ?? references.near(list, ref))?.id ?? wordNear(plan, list, ref);
  const fix = named && edits.replace([at.pointer], named.id);
  const isActor = list === 'actors' || list === 'members';
  return {
    ref,
    inside: above(item.pointer),
    list,
    at,
    ...(suggestion !== undefined && { suggestion }),
    ...(fix && { fix }),
    suggest: [
      ...(suggestion !== undefined && !fix ? instead(plan, at, [suggestion]) : []),
      ...(list === 'parties' && !named ? toAdd(plan, at, ref, 'parties') : []),
      ...(isActor && suggestion === undefined ? toAdd(plan, at, ref, 'functions') : []),
    ],
  };
}

/** `chair`, `support` or `everyone` as the author would type it. */
function wordNear({ words }: Plan, list: ReferenceList, ref: string): string | undefined {
  const word = list === 'actors' && actorWords.find(({ en, nl }) => isNear(en, ref) || isNear(nl, ref));
  return word ? words.own(word) : undefined;
}

/** A longer text is a sentence, not a name. */
const longestName = 60;

/** With a comma it names several; what starts with another sign is a slip of YAML. */
const looksLikeOneName = /^[\p{L}\p{N}][^,;\r\n]*$/u;

const titles = {
  parties: (name: string) => ({
    nl: `Voeg "${name}" toe aan de partijen`,
    en: `Add "${name}" to the parties`,
  }),
  functions: (name: string) => ({
    nl: `Voeg "${name}" toe aan de functies`,
    en: `Add "${name}" to the functions`,
  }),
} as const;

/** The party or function that it seems to be about, added to the list, with its id here. */
function toAdd(
  { references, edits }: Plan,
  at: Spot,
  ref: string,
  list: keyof typeof titles,
): readonly Suggestion[] {
  const name = ref.trim();
  const id = slugOf(name);
  const isName = looksLikeOneName.test(name) && name.length <= longestName;
  if (!isName || id === '' || references.resolves(list, id)) return [];
  const added = list === 'parties' ? edits.addParty(id, name) : edits.addFunction(id, name);
  const replaced = name === id ? [] : edits.replace([at.pointer], id);
  return added && replaced ? [{ title: titles[list](name), edits: [...replaced, added] }] : [];
}
