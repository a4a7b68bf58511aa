import type { ShownDocument } from '../document.ts';
import { type Insertion, insertLines, keyName } from './insert.ts';

/**
 * Puts a field in something that stands on lines of its own; not between brackets.
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
  const placed = shown.result.places.get(pointer);
  const indent = columnsIn(shown, pointer);
  if (!placed || indent === undefined || shown.result.places.has(`${pointer}/${key}`)) return undefined;
  const own = `${pointer}/${key}`;
  const lines =
    typeof value === 'string'
      ? [`${indent}${keyName(shown, own)}: ${value}`]
      : [
          `${indent}${keyName(shown, own)}:`,
          ...value.map(([name, text]) => `${indent}  ${keyName(shown, `${own}/${name}`)}: ${text}`),
        ];
  return insertLines(shown, lines, placed.value.end);
}

/** Puts an item below the others of a list that stands on lines of its own. */
export function insertItem(
  shown: ShownDocument,
  list: string,
  fields: readonly (readonly [key: string, value: string])[],
): Insertion | undefined {
  const { places } = shown.result;
  let last = -1;
  while (places.has(`${list}/${last + 1}`)) last += 1;
  const indent = columnsIn(shown, `${list}/${last}`);
  const placed = places.get(`${list}/${last}`);
  if (indent === undefined || indent.length < 2 || !placed) return undefined;
  const named = fields.map(([key, value]) => `${keyName(shown, `${list}/*/${key}`)}: ${value}`);
  const lines = named.map((line, at) => `${indent.slice(2)}${at === 0 ? '- ' : '  '}${line}`);
  return insertLines(shown, lines, placed.value.end);
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
