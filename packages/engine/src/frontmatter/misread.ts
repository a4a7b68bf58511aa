import type { Field } from '@regiolint/schema';
import { isScalar, type Scalar, type YAMLMap } from 'yaml';
import type { Range } from '../source/source.ts';
import { unreadableDetails } from './details.ts';
import type { Edit, Fault } from './fault.ts';
import { knownKeys } from './spelling.ts';
import { quoted } from './text.ts';
import { firstLine, rangeOf, typedAt, type Walk } from './walk.ts';

/** The signs that word processors start the items of a list with, and a hyphen without its space. */
const longDash = /^[–—•‣▪·\uf0b7][ \t\u00a0]/;
const hyphen = /^-[^\s\-0-9]/;
const hyphenAndHardSpace = /^-\u00a0/;

const textTypes = new Set(['string', 'text', 'id', 'reference', 'month-or-date']);

/** Whether the schema takes a text here. */
export function takesText(field: Field | undefined): boolean {
  return field !== undefined && textTypes.has(field.type);
}

/** The same, also where a list may stand in place of the text. */
export function takesTextOrList(field: Field | undefined): boolean {
  return takesText(field?.type === 'one-or-list' ? (field.items ?? field) : field);
}

/** A mapping where the author meant a text with a colon, or a list with other signs than hyphens. */
export function misreadMapping(walk: Walk, node: YAMLMap, field: Field, pointer: string): Fault | undefined {
  if (node.flow) return undefined;
  const range = rangeOf(walk, node);
  const key = node.items[0]?.key;
  if (field.items && isScalar(key)) return otherList(walk, String(key.value), range, pointer);
  const typed = typedAt(walk, range);
  if (!takesText(field) || node.items.length !== 1 || /[\r\n]/.test(typed)) return undefined;
  return {
    code: 'unreadable',
    reason: 'colon-in-text',
    pointer,
    range,
    ...fixesOutsideAlias(walk, [{ ...range, text: quoted(typed) }]),
  };
}

/** A text where the author meant a list with other signs than hyphens, or a key with a value. */
export function misreadScalar(walk: Walk, node: Scalar, field: Field, pointer: string): Fault | undefined {
  if (node.type !== 'PLAIN' || typeof node.value !== 'string') return undefined;
  const range = rangeOf(walk, node);
  const { value } = node;
  if (field.items || field.fields) {
    const list = otherList(walk, value, range, pointer);
    if (list) return list;
  }
  const key = /^([^\s:]+):\S/.exec(value)?.[1];
  if (key === undefined || !field.fields || !knownKeys(field).has(key)) return undefined;
  const at = range.start + key.length + 1;
  return {
    code: 'unreadable',
    reason: 'space-after-colon',
    pointer,
    range,
    ...fixesOutsideAlias(walk, [{ start: at, end: at, text: ' ' }]),
  };
}

function otherList(walk: Walk, start: string, range: Range, pointer: string): Fault | undefined {
  const common = { pointer, ...fixesOutsideAlias(walk, hyphens(typedAt(walk, range), range.start)) };
  if (longDash.test(start)) return { ...common, code: 'long-dash', range, sign: start.trim().charAt(0) };
  const detail = hyphen.test(start)
    ? unreadableDetails.hyphen
    : hyphenAndHardSpace.test(start)
      ? unreadableDetails['hyphen-and-hard-space']
      : undefined;
  const line = firstLine(walk, range);
  return detail && { ...common, code: 'unreadable', reason: 'default', range: line, detail };
}

/** Hyphens with a space for what the items of a list start with, line by line. */
function hyphens(text: string, offset: number): readonly Edit[] {
  return [...text.matchAll(/(^|[\r\n][ \t]*)(?:[–—•‣▪·\uf0b7][ \t\u00a0]|-\u00a0|-(?=[^\s\-0-9]))/g)].map(
    (found) => {
      const start = offset + found.index + (found[1]?.length ?? 0);
      return { start, end: offset + found.index + found[0].length, text: '- ' };
    },
  );
}

function fixesOutsideAlias(walk: Walk, fixes: readonly Edit[]): { fixes?: readonly Edit[] } {
  return walk.alias ? {} : { fixes };
}
