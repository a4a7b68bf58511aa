import { type Field, fieldAt, type SchemaError, schemaVersion, validateCovenant } from '@regiolint/schema';
import type { Edit, Fault, Refused } from '../frontmatter/fault.ts';
import { above, below, type Reading, stepsOf } from '../frontmatter/reading.ts';
import { wordButForSpelling } from '../frontmatter/spelling.ts';
import { lineStart } from '../frontmatter/text.ts';
import { isDate } from '../plan/dates.ts';
import { authorWords } from '../plan/words.ts';
import type { Range } from '../source/source.ts';
import { withoutHoles } from './holes.ts';

/** What the schema says of a reading. */
export interface Verdict {
  /** One fault per place, and none for what a fault of reading says already. */
  readonly refused: readonly Refused[];
  /** The pointers of what was taken out of the data. */
  readonly taken: readonly string[];
}

/**
 * Asks the schema, and takes what it refuses out of the data; the other items of a list keep their index. The validator
 * stops after a thousand errors, so it is asked again until nothing is left to take out.
 *
 * @param text the whole document, for what the author typed
 * @param document where a fault about the document as a whole stands
 */
export function judge(reading: Reading, text: string, document: Range): Verdict {
  const refused = new Map<string, Refused>();
  const taken = new Set<string>();
  const said = new Set(reading.faults.filter(isAboutValue).map(({ pointer }) => pointer));
  const input = { reading, text, document };
  for (let before = -1; taken.size > before; ) {
    before = taken.size;
    const { data, realPointer } = withoutHoles(reading.data);
    const result = validateCovenant(data, Number.POSITIVE_INFINITY);
    if (result.valid) break;
    for (const error of result.errors) {
      const fault = toFault({ ...error, pointer: realPointer(error.pointer) }, input);
      if (!fault || taken.has(fault.pointer)) continue;
      if (isMissing(fault) && taken.has(above(fault.pointer))) continue;
      if (!isMissing(fault)) {
        takeOut(reading.data, fault.pointer);
        taken.add(fault.pointer);
      }
      const isSaid = said.has(fault.pointer) || (isMissing(fault) && said.has(above(fault.pointer)));
      if (!isSaid && !refused.has(fault.pointer)) refused.set(fault.pointer, fault);
    }
  }
  for (const fault of impossibleDates(input)) {
    takeOut(reading.data, fault.pointer);
    taken.add(fault.pointer);
    refused.set(fault.pointer, fault);
  }
  return { refused: [...refused.values()], taken: [...taken] };
}

/** The schema lets every month have 31 days. */
function* impossibleDates({ reading, text }: Input): Iterable<Refused> {
  for (const [pointer, { value: range }] of reading.places) {
    const field = fieldAt(pointer);
    if (field?.type !== 'month-or-date') continue;
    const value = valueAt(reading.data, pointer);
    if (typeof value !== 'string' || isDate(value)) continue;
    const typed = text.slice(range.start, range.end);
    yield { code: 'refused', reason: 'value', pointer, field, range, typed, value };
  }
}

/** Whether a fault is about what is not there, so that there is nothing to take out. */
export function isMissing({ reason }: Refused): boolean {
  return reason === 'required' || reason === 'items';
}

function takeOut(data: unknown, pointer: string): void {
  const last = stepsOf(pointer).at(-1);
  const parent = valueAt(data, above(pointer));
  if (last === undefined || typeof parent !== 'object' || parent === null) return;
  if (Array.isArray(parent)) parent[Number(last)] = undefined;
  else delete (parent as Record<string, unknown>)[last];
}

/** A key that looks like a missing one, or a value that could not be read, leaves the schema nothing to say there. */
function isAboutValue(fault: Fault): boolean {
  return fault.code !== 'empty' && fault.code !== 'cut-at-hash' && fault.pointer !== '';
}

interface Input {
  readonly reading: Reading;
  readonly text: string;
  readonly document: Range;
}

function toFault(error: SchemaError, input: Input): Refused | undefined {
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
function missingAt(pointer: string, { reading, text, document }: Input): Refused | undefined {
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
  { reading, text }: Input,
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

function valueAt(data: unknown, pointer: string): unknown {
  return stepsOf(pointer).reduce<unknown>(
    (at, step) => (at as Record<string, unknown> | undefined)?.[step],
    data,
  );
}
