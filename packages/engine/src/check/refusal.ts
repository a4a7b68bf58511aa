import { type Field, fieldAt, type SchemaError, schemaVersion } from '@regiolint/schema';
import type { Edit, Refused } from '../frontmatter/fault.ts';
import { above, below, type Reading, stepsOf } from '../frontmatter/reading.ts';
import { wordButForSpelling } from '../frontmatter/spelling.ts';
import { lineStart } from '../frontmatter/text.ts';
import { authorWords } from '../plan/words.ts';
import type { Range } from '../source/source.ts';

/** What the schema is asked about. */
export interface Refusing {
  readonly reading: Reading;
  readonly text: string;
  readonly document: Range;
}

/** What an error of the schema says of the text; nothing where the text says nothing either. */
export function refusalOf(error: SchemaError, input: Refusing): Refused | undefined {
  if (error.keyword === 'required')
    return missingAt(below(error.pointer, String(error.params.missingProperty)), input);
  const { pointer, keyword } = error;
  const { reading, text } = input;
  const field = fieldAt(pointer);
  const value = valueAt(reading.data, pointer);
  const range = reading.places.get(pointer)?.value;
  if (!field || !range || value === undefined) return undefined;
  const typed = text.slice(range.start, range.end);
  const refused = { code: 'refused', pointer, field, range, typed, value } as const;
  if (keyword === 'minItems') {
    const isShort = Array.isArray(value) && value.length < (field.minItems ?? 0);
    return isShort ? { ...refused, reason: 'items' } : undefined;
  }
  if (keyword === 'enum') {
    const word = typeof value === 'string' ? wordButForSpelling(field, value) : undefined;
    return word ? { ...refused, reason: 'spelling', word } : { ...refused, reason: 'choice' };
  }
  if (field.type === 'list' && field.items?.type !== 'object' && typeof value !== 'object') {
    return { ...refused, reason: 'list', ...listOfOne(refused, input) };
  }
  return { ...refused, reason: 'value' };
}

/** A required key that is not there. Of an object that is written down, the first that it needs itself. */
function missingAt(pointer: string, { reading, text, document }: Refusing): Refused | undefined {
  const field = fieldAt(pointer);
  if (!field) return undefined;
  const needed = Object.entries(field.fields ?? {}).find(([, child]) => child.required);
  if (needed && reading.places.has(pointer))
    return missingAt(below(pointer, needed[0]), { reading, text, document });
  const { places } = reading;
  const range = places.get(pointer)?.key ?? places.get(above(pointer))?.key ?? document;
  const fixes = pointer === '/covenant' && !places.has(pointer) ? versionLine(reading, text) : {};
  return { code: 'refused', reason: 'required', pointer, field, range, value: undefined, ...fixes };
}

/** The version of the form, on a line above the first key. */
function versionLine({ keys, places }: Reading, text: string): { fixes?: readonly Edit[] } {
  const start = keys[0]?.range.start;
  if (start === undefined || lineStart(text, start) !== start || /["'\uFEFF]/.test(text[start] ?? ''))
    return {};
  const key = authorWords(text, keys, places, undefined).key('/covenant');
  return { fixes: [{ start, end: start, text: `${key}: ${schemaVersion}${newline(text)}` }] };
}

/** The one value as a list: on a line of its own, or between brackets where the author writes between braces. */
function listOfOne(
  { pointer, range, typed, field }: Pick<Refused, 'pointer' | 'range' | 'field'> & { readonly typed: string },
  { reading, text }: Refusing,
): { fixes?: readonly Edit[] } {
  const key = reading.places.get(pointer)?.key;
  if (!key || /[\r\n]/.test(typed) || /^[*&]/.test(typed) || isSeveral(typed, field)) return {};
  const from = lineStart(text, key.start);
  const isOnOwnLine =
    /^[ ]*(?:- +)*$/.test(text.slice(from, key.start)) && !/["'{]/.test(text[key.start] ?? '');
  if (!isOnOwnLine) return { fixes: [{ ...range, text: `[${typed}]` }] };
  const indent = ' '.repeat(key.start - from + 2);
  return { fixes: [{ start: key.end + 1, end: range.end, text: `${newline(text)}${indent}- ${typed}` }] };
}

/** Whether a value seems to be several, of which one list item would make one. */
function isSeveral(typed: string, field: Field): boolean {
  const takesNames = field.items?.words !== undefined || field.items?.leadsTo !== undefined;
  return takesNames && /[,;/]|\s/.test(typed);
}

function newline(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** What stands at a pointer. */
export function valueAt(data: unknown, pointer: string): unknown {
  return stepsOf(pointer).reduce<unknown>(
    (at, step) => (at as Record<string, unknown> | undefined)?.[step],
    data,
  );
}
