import { covenantField, type Field, fieldAt, type ReferenceList, referenceLists } from '@regiolint/schema';
import { below } from '../frontmatter/reading.ts';

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

/** Every place of the covenant where a reference may stand, as a pattern, and the list that it leads to. */
export const referencePlaces: ReadonlyMap<string, ReferenceList> = new Map(placesUnder(covenantField, ''));

function placesUnder(field: Field, pointer: string): readonly (readonly [string, ReferenceList])[] {
  const { items, fields = {} } = field;
  const list = field.leadsTo ?? (field.type === 'one-or-list' ? items?.leadsTo : undefined);
  return [
    ...(list ? [[pointer, list] as const] : []),
    ...(items ? placesUnder(items, below(pointer, '*')) : []),
    ...Object.entries(fields).flatMap(([name, child]) => placesUnder(child, below(pointer, name))),
  ];
}
