import { actorWords, fieldAt, type Language, type ReferenceList, referenceLists } from '@regiolint/schema';
import { dateInWords } from '../plan/dates.ts';
import { nameOf } from '../plan/item.ts';
import { readable } from '../plan/readable.ts';
import { leadsTo, type PlainList, plainLists } from '../plan/reference-places.ts';
import type { Standing } from '../plan/standing.ts';
import { titleOf, wordIn } from '../plan/words.ts';

/** Says what stands in a covenant as a reader of one language reads it. */
export interface Wording {
  readonly language: Language;
  /** The title of the place at a canonical pointer. */
  title(pointer: string): string;
  /** What stands at a place: names for ids, dates and known words in full; of a list, all with commas. */
  said(pointer: string, value: unknown): string;
  /** A reference by the name of what it leads to; one that leads nowhere as it was typed. */
  name(list: ReferenceList, reference: string): string;
}

export function wordingOf(standing: Standing, language: Language): Wording {
  const known = new Map<PlainList, ReadonlyMap<string, string>>();
  const namesIn = (list: PlainList) => {
    const names = known.get(list) ?? namesById(standing, list);
    known.set(list, names);
    return names;
  };
  const name = (list: ReferenceList, reference: string) => {
    const id = reference.trim();
    const found = plainLists(list).map((plain) => namesIn(plain).get(id));
    return found.find((text) => text !== undefined) ?? actorWord(id)?.[language] ?? id;
  };
  const said = (pointer: string, value: unknown): string => {
    if (Array.isArray(value)) return joined(value.map((item) => said(pointer, item)));
    if (typeof value === 'number') return new Intl.NumberFormat(language).format(value);
    if (typeof value !== 'string') return '';
    const list = leadsTo(pointer);
    if (list) return name(list, value);
    const field = fieldAt(pointer)?.items ?? fieldAt(pointer);
    if (field?.type === 'month-or-date') return dateInWords(value, language);
    return field?.words?.en.includes(value) ? readable(wordIn(field, value, language)) : value;
  };
  return { language, title: (pointer) => titleOf(pointer)[language], said, name };
}

/** Several texts with commas. */
export function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(', ');
}

function namesById(standing: Standing, list: PlainList): ReadonlyMap<string, string> {
  return new Map(
    standing.at(`${referenceLists[list]}/*`).flatMap(({ data }) => {
      const { id } = data as { id?: unknown };
      return typeof id === 'string' ? [[id.trim(), nameOf(data)] as const] : [];
    }),
  );
}

function actorWord(id: string) {
  return actorWords.find(({ en, nl }) => en === id || nl === id);
}
