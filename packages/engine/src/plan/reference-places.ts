import { fieldAt, type ReferenceList, referenceLists } from '@regiolint/schema';
import { covenantPattern, type Pattern } from './pattern.ts';

/** A list that stands somewhere in the covenant; `members` and `actors` are several of these together. */
export type PlainList = Exclude<ReferenceList, 'members' | 'actors'>;

/** The lists that a reference to `list` may lead to. */
export function plainLists(list: ReferenceList): readonly PlainList[] {
  return list === 'actors' || list === 'members' ? referenceLists[list] : [list];
}

/** The list that the reference at this pointer leads to; of a list of references, where each of them leads. */
export function leadsTo(pointer: string): ReferenceList | undefined {
  const field = fieldAt(pointer);
  return field?.leadsTo ?? field?.items?.leadsTo;
}

/** Every place of the covenant where a reference may stand, and the list that it leads to. */
export function referencePatterns(): ReadonlyMap<Pattern, ReferenceList> {
  patterns ??= new Map(referencesUnder(covenantPattern));
  return patterns;
}

let patterns: ReadonlyMap<Pattern, ReferenceList> | undefined;

/** The same places as texts. */
export function referencePlaces(): ReadonlyMap<string, ReferenceList> {
  return new Map([...referencePatterns()].map(([{ pattern }, list]) => [pattern, list]));
}

function referencesUnder(place: Pattern): readonly (readonly [Pattern, ReferenceList])[] {
  const own = place.leadsTo ? [[place, place.leadsTo] as const] : [];
  return [...own, ...place.below.flatMap(referencesUnder)];
}
