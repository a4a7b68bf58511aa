import type { ShownDocument } from '../document.ts';
import { isInBraces, putField, putItem } from './braces.ts';
import { type Insertion, insertLines, keyName } from './insert.ts';
import { itemOnLines, type NewField, onLines } from './new-field.ts';

/**
 * Puts a field in something that stands on lines of its own, or in a block that is wholly between braces.
 *
 * @param pointer of what gets it
 * @param value behind its key, or the fields below it; `|` is where the cursor goes
 */
export function insertField(
  shown: ShownDocument,
  pointer: string,
  key: string,
  value: string | readonly (readonly [key: string, value: string])[],
): Insertion | undefined {
  const { places } = shown.result;
  const own = `${pointer}/${key}`;
  const placed = places.get(pointer);
  if (!placed || places.has(own)) return undefined;
  const field: NewField = [
    keyName(shown, own),
    typeof value === 'string' ? value : value.map(([name, text]) => [keyName(shown, `${own}/${name}`), text]),
  ];
  if (isInBraces(shown)) return putField(shown, placed.value, field);
  const indent = columnsIn(shown, pointer);
  return indent === undefined ? undefined : insertLines(shown, onLines([field], indent), placed.value.end);
}

/** Puts an item below the others of a list that stands on lines of its own, or in a block between braces. */
export function insertItem(
  shown: ShownDocument,
  list: string,
  fields: readonly (readonly [key: string, value: string])[],
): Insertion | undefined {
  const { places } = shown.result;
  const typed = fields.map(([key, value]): NewField => [keyName(shown, `${list}/*/${key}`), value]);
  const whole = places.get(list)?.value;
  if (whole && isInBraces(shown)) return putItem(shown, whole, typed);
  let last = -1;
  while (places.has(`${list}/${last + 1}`)) last += 1;
  const indent = columnsIn(shown, `${list}/${last}`);
  const placed = places.get(`${list}/${last}`);
  if (indent === undefined || indent.length < 2 || !placed) return undefined;
  return insertLines(shown, itemOnLines(typed, indent.slice(2)), placed.value.end);
}

/** What stands before the keys of something: as many spaces; absent between brackets. */
function columnsIn({ result, text }: ShownDocument, pointer: string): string | undefined {
  const first = [...result.places].find(
    ([at, { key }]) => key && at.startsWith(`${pointer}/`) && !at.slice(pointer.length + 1).includes('/'),
  )?.[1].key;
  if (!first) return undefined;
  const lineStart =
    Math.max(text.lastIndexOf('\n', first.start - 1), text.lastIndexOf('\r', first.start - 1)) + 1;
  const before = text.slice(lineStart, first.start);
  return /^[ -]*$/.test(before) ? ' '.repeat(before.length) : undefined;
}
