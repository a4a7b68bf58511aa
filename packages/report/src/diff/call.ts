import { type Field, fieldAt } from '@regiolint/schema';
import type { ItemStep, Side } from './change.ts';
import { type Item, itemKindAt } from './item-kinds.ts';
import { plainName } from './matching.ts';
import type { Names } from './names.ts';
import { keyOf, type Said, saidOf } from './said.ts';

interface Part {
  readonly field: Field;
  readonly value: unknown;
}

/**
 * What an item of a list is called in a sentence: by its name, else by its id, else by its number in the list.
 *
 * @param pointer canonical, of the items of the list
 */
export function callItem(pointer: string, item: Item, index: number, side: Side, names: Names): ItemStep {
  const { noun, link, isProper } = itemKindAt(pointer);
  const parts = partsOf(pointer, item);
  if (parts) {
    const name = parts.map(({ field, value }) => saidOf(field, value, side, names));
    return isProper ? { name: name.map(asName) } : { noun, ...(link && { link }), name };
  }
  const id: Said = typeof item.id === 'string' ? { name: item.id.trim() } : { number: index + 1 };
  return { noun, name: [id] };
}

/** The same for items of both versions that are called the same; `undefined` when an item has no name. */
export function callKey(pointer: string, item: Item, side: Side, names: Names): string | undefined {
  return partsOf(pointer, item)
    ?.map(({ field, value }) => {
      const key = keyOf(field, value, side, names);
      return field.leadsTo || field.words ? key : plainName(key);
    })
    .join(' | ');
}

/** A name that needs no quotation marks. */
function asName(said: Said): Said {
  return 'text' in said ? { name: said.text } : said;
}

function partsOf(pointer: string, item: Item): readonly Part[] | undefined {
  for (const paths of itemKindAt(pointer).calledBy) {
    const parts = paths.flatMap((path): readonly Part[] => {
      const field = fieldAt(`${pointer}/${path}`);
      const value = path.split('/').reduce<unknown>((at, step) => (at as Item | undefined)?.[step], item);
      return field && value !== undefined ? [{ field, value }] : [];
    });
    if (parts.length > 0) return parts;
  }
  return undefined;
}
