import { type Accepted, dateInWords, nameOf, readable, wordIn } from '@regiolint/engine/rule';
import {
  actorWords,
  type Covenant,
  fieldAt,
  type Language,
  type ReferenceList,
  referenceLists,
} from '@regiolint/schema';

/** Says what stands in a covenant as a reader of one language reads it. */
export interface Wording {
  readonly language: Language;
  /** A word of the vocabulary at a canonical pointer; any other text as it was typed. */
  word(pointer: string, value: string | undefined): string | undefined;
  words(pointer: string, values: readonly (string | undefined)[] | undefined): string | undefined;
  /** What a reference is called; one that leads nowhere as it was typed. */
  name(list: ReferenceList, id: string | undefined): string | undefined;
  names(list: ReferenceList, ids: readonly (string | undefined)[] | undefined): string | undefined;
  date(date: string | undefined): string | undefined;
  /** The title of a place, for in a sentence: "brengt". */
  label(pointer: string): string;
}

export function wordingOf(covenant: Accepted<Covenant>, language: Language): Wording {
  const names = new Map(plainLists.map((list) => [list, namesIn(covenant, referenceLists[list])]));
  const word = (pointer: string, value: string | undefined): string | undefined => {
    const field = fieldAt(pointer);
    const known = field?.words ?? field?.items?.words;
    if (value === undefined || !known?.en.includes(value)) return value;
    return readable(wordIn(field?.words ? field : field?.items, value, language));
  };
  const name = (list: ReferenceList, id: string | undefined): string | undefined => {
    if (id === undefined) return undefined;
    const lists = list === 'actors' || list === 'members' ? referenceLists[list] : [list];
    const found = lists.map((plain) => names.get(plain)?.get(id.trim())).find((text) => text !== undefined);
    return found ?? (list === 'actors' ? actorWord(id, language) : id);
  };
  return {
    language,
    word,
    words: (pointer, values) => listed(values?.map((value) => word(pointer, value))),
    name,
    names: (list, ids) => listed(ids?.map((id) => name(list, id))),
    date: (date) => (date === undefined ? undefined : dateInWords(date, language)),
    label: (pointer) => lowerFirst(fieldAt(pointer)?.title[language] ?? ''),
  };
}

/** Several texts with commas; `undefined` when there is none. */
export function listed(texts: readonly (string | undefined)[] | undefined): string | undefined {
  const given = (texts ?? []).filter((text) => text !== undefined && text.trim() !== '');
  return given.length > 0 ? given.join(', ') : undefined;
}

/** `Naam: tekst`, or the one of the two that is there. */
export function named(name: string | undefined, text: string | undefined): string | undefined {
  if (name === undefined || text === undefined) return name ?? text;
  return `${name}: ${text}`;
}

const plainLists = [
  'parties',
  'functions',
  'perspectives',
  'bodies',
  'themes',
  'goals',
  'kpis',
  'sources',
] as const;

function namesIn(covenant: unknown, pointer: string): ReadonlyMap<string, string> {
  let at = covenant;
  for (const step of pointer.slice(1).split('/')) at = (at as Record<string, unknown> | undefined)?.[step];
  const items = (Array.isArray(at) ? at : []) as readonly (Record<string, unknown> | undefined)[];
  return new Map(
    items.flatMap((item) => (typeof item?.id === 'string' ? [[item.id.trim(), nameOf(item)] as const] : [])),
  );
}

function actorWord(id: string, language: Language): string {
  return actorWords.find(({ en, nl }) => en === id || nl === id)?.[language] ?? id;
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
