import { fieldAt, validateCovenant } from '@regiolint/schema';
import type { Fault, Refused } from '../frontmatter/fault.ts';
import { above, type Reading, stepsOf } from '../frontmatter/reading.ts';
import { isDate } from '../plan/dates.ts';
import type { Range } from '../source/source.ts';
import { withoutHoles } from './holes.ts';
import { type Refusing, refusalOf, valueAt } from './refusal.ts';

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
      const fault = refusalOf({ ...error, pointer: realPointer(error.pointer) }, input);
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

/** As the schema wants a date, with quotation marks or not; or an alias of one. */
const looksLikeDate = /^(?:['"]?[0-9]{4}-[0-9]{2}|\*)/;

/** The schema lets every month have 31 days. */
function* impossibleDates({ reading, text }: Refusing): Iterable<Refused> {
  for (const [pointer, { value: range }] of reading.places) {
    const typed = text.slice(range.start, range.end);
    if (!looksLikeDate.test(typed)) continue;
    const field = fieldAt(pointer);
    if (field?.type !== 'month-or-date') continue;
    const value = valueAt(reading.data, pointer);
    if (typeof value !== 'string' || isDate(value)) continue;
    yield { code: 'refused', reason: 'value', pointer, field, range, typed, value };
  }
}

/** Whether a fault is about what is not there, so that there is nothing to take out. */
function isMissing({ reason }: Refused): boolean {
  return reason === 'required' || reason === 'items';
}

function takeOut(data: unknown, pointer: string): void {
  const last = stepsOf(pointer).at(-1);
  const parent = valueAt(data, above(pointer));
  if (last === undefined || typeof parent !== 'object' || parent === null) return;
  if (Array.isArray(parent)) parent[Number(last)] = undefined;
  else delete (parent as Record<string, unknown>)[last];
}

/**
 * A key that looks like a missing one, or a value that could not be read, leaves the schema nothing to say there. Behind a
 * number sign stands a remark until the author says otherwise, so that a field that is needed is still missing.
 */
function isAboutValue(fault: Fault): boolean {
  return fault.code !== 'empty' && fault.code !== 'cut-at-hash' && fault.pointer !== '';
}
