import { bare } from '@regiolint/engine/rule';
import { actorWords, fieldAt, type ReferenceList, referenceLists, type Words } from '@regiolint/schema';
import type { Side } from './change.ts';
import { idInWords } from './id-in-words.ts';
import { type Item, itemKindAt, namingKey } from './item-kinds.ts';
import { fingerprintOf } from './likeness.ts';
import { matchItems } from './match-items.ts';
import { matchingOf } from './matching.ts';
import type { Said } from './said.ts';

/**
 * Tells who or what a reference means. An id that is written otherwise in the new version still means the same; what only
 * one version declares is meant in the other too, where it says the same.
 */
export interface Names {
  /** The same in both versions for what is the same. */
  key(side: Side, list: ReferenceList, reference: string): string;
  said(side: Side, list: ReferenceList, reference: string): Said;
}

type PlainList = Exclude<ReferenceList, 'members' | 'actors'>;

interface Named {
  readonly key: string;
  readonly said: Said;
}

export function namesOf(before: unknown, after: unknown): Names {
  const known = new Map<string, Named>();
  for (const list of plainLists) addList(known, list, listAt(before, list), listAt(after, list));
  const find = (side: Side, list: ReferenceList, reference: string): Named | undefined => {
    const lists = list === 'actors' || list === 'members' ? referenceLists[list] : [list];
    for (const means of ['id', 'name']) {
      const text = means === 'id' ? reference : bare(reference);
      for (const plain of lists) {
        const found = known.get(`${side} ${plain} ${means} ${text}`);
        if (found) return found;
      }
    }
    const word = list === 'actors' ? actorWord(reference) : undefined;
    return word && { key: `word ${word.en}`, said: { words: word } };
  };
  return {
    key: (side, list, reference) => {
      const found =
        find(side, list, reference) ?? find(side === 'before' ? 'after' : 'before', list, reference);
      return found?.key ?? `text ${reference}`;
    },
    said: (side, list, reference) => find(side, list, reference)?.said ?? { name: idInWords(reference) },
  };
}

/** What stands in a list that is referred to, without holes. */
function listAt(covenant: unknown, list: PlainList): readonly Item[] {
  let at = covenant;
  for (const step of referenceLists[list].slice(1).split('/')) {
    at = (at as Readonly<Record<string, unknown>> | undefined)?.[step];
  }
  return (Array.isArray(at) ? at : []).filter((item) => typeof item === 'object');
}

function addList(
  known: Map<string, Named>,
  list: PlainList,
  before: readonly Item[],
  after: readonly Item[],
): void {
  const kind = itemKindAt(`${referenceLists[list]}/*`);
  const { pairs, left, come } = matchItems(before, after, matchingOf(kind));
  const keys = new Map<Item, string>([
    ...pairs.flatMap((pair, at) => pair.map((item) => [item, `${list} ${at}`] as const)),
    ...left.map((item, at) => [item, `${list} left ${at}`] as const),
    ...come.map((item, at) => [item, `${list} come ${at}`] as const),
  ]);
  for (const [side, items] of [
    ['before', before],
    ['after', after],
  ] as const) {
    for (const item of inFixedOrder(items)) {
      const named = { key: keys.get(item) ?? '', said: saidOfItem(list, item) };
      const others = Array.isArray(item.aliases) ? item.aliases : [];
      remember(known, `${side} ${list} id`, trimmed(item.id), named);
      for (const text of [item[namingKey(kind)], ...others]) {
        remember(known, `${side} ${list} name`, bare(trimmed(text) ?? ''), named);
      }
    }
  }
}

/** The same whatever the order of the list, so that of two with one id the same one is meant in both versions. */
function inFixedOrder(items: readonly Item[]): readonly Item[] {
  const sorted = items.map((item) => [fingerprintOf(item), item] as const);
  return sorted.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, item]) => item);
}

/** Of two with one name the first is meant. */
function remember(known: Map<string, Named>, where: string, text: string | undefined, named: Named): void {
  const name = `${where} ${text}`;
  if (text && !known.has(name)) known.set(name, named);
}

function saidOfItem(list: PlainList, item: Item): Said {
  const name = trimmed(item[namingKey(itemKindAt(`${referenceLists[list]}/*`))]);
  if (name === undefined) return { name: idInWords(trimmed(item.id) ?? '') };
  return list === 'goals' ? { text: name } : { name };
}

function trimmed(value: unknown): string | undefined {
  return typeof value === 'string' ? value.trim() : undefined;
}

function actorWord(reference: string): Words | undefined {
  return actorWords.find(({ en, nl }) => en === reference || nl === reference);
}

const plainLists = (Object.keys(referenceLists) as ReferenceList[]).filter(
  (list): list is PlainList => fieldAt(String(referenceLists[list])) !== undefined,
);
