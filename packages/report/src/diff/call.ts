import { type Field, fieldAt } from '@regiolint/schema';
import type { ItemStep, Side } from './change.ts';
import { idInWords } from './id-in-words.ts';
import { type Item, itemKindAt, type Naming } from './item-kinds.ts';
import { plainName } from './matching.ts';
import type { Names } from './names.ts';
import { keyOf, type Said, saidOf } from './said.ts';

/**
 * What an item of a list is called in a sentence: by its name, else by its id, else by its number in the list.
 *
 * @param pointer canonical, of the items of the list
 * @param without pointer of a part of the name that is told elsewhere in the sentence
 */
export function callItem(
  pointer: string,
  item: Item,
  index: number,
  side: Side,
  names: Names,
  without?: string,
): ItemStep {
  const { noun, isProper, isAsked } = itemKindAt(pointer);
  const found = find(pointer, item);
  if (!found) {
    const id: Said =
      typeof item.id === 'string' ? { name: idInWords(item.id.trim()) } : { number: index + 1 };
    return { noun, name: [id] };
  }
  const { naming } = found;
  const parts = found.parts.filter(({ path }) => `${pointer}/${path}` !== without);
  const name = parts.map(({ field, value }) => saidOf(field, value, side, names));
  if (isProper) return { name: name.map(asName) };
  if (isAsked) return { noun, isAsked, name };
  // Of a name that lacks its first part, the words before the second one link it.
  const isFirst = parts[0]?.path === naming.paths[0];
  const link = parts.length === 0 ? undefined : isFirst ? naming.link : naming.between;
  const between = parts.length > 1 ? naming.between : undefined;
  const after = parts.length > 0 ? naming.after : undefined;
  return { noun, ...(link && { link }), ...(between && { between }), ...(after && { after }), name };
}

/** The same for items of both versions that are called the same; `undefined` when an item has no name. */
export function callKey(pointer: string, item: Item, side: Side, names: Names): string | undefined {
  return find(pointer, item)
    ?.parts.map(({ path, field, value }) => {
      const key = keyOf(field, value, side, names);
      return `${path} ${field.leadsTo || field.words ? key : plainName(key)}`;
    })
    .join(' | ');
}

/** Pointers of the properties that an item is called by. */
export function calledBy(pointer: string, item: Item): ReadonlySet<string> {
  return new Set(find(pointer, item)?.parts.map(({ path }) => `${pointer}/${path}`));
}

/** The property that both are called by, when it is one; else `undefined`. */
export function sharedName(pointer: string, before: Item, after: Item): string | undefined {
  const [one, other] = [before, after].map((item) => find(pointer, item)?.parts.map(({ path }) => path));
  return one?.length === 1 && one[0] === other?.[0] && !one[0]?.includes('/') ? one[0] : undefined;
}

interface Part {
  readonly path: string;
  readonly field: Field;
  readonly value: unknown;
}

function find(pointer: string, item: Item): { parts: readonly Part[]; naming: Naming } | undefined {
  for (const naming of itemKindAt(pointer).calledBy) {
    const parts = naming.paths.flatMap((path): readonly Part[] => {
      const field = fieldAt(`${pointer}/${path}`);
      const value = path.split('/').reduce<unknown>((at, step) => (at as Item | undefined)?.[step], item);
      return field && value !== undefined ? [{ path, field, value }] : [];
    });
    if (parts.length > 0) return { parts, naming };
  }
  return undefined;
}

/** A name that needs no quotation marks. */
function asName(said: Said): Said {
  return 'text' in said ? { name: said.text } : said;
}
