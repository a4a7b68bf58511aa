import { type Field, fieldAt, type SchemaError, validateCovenant } from '@regiolint/schema';
import type { Edit, Fault, Refused } from '../frontmatter/fault.ts';
import { above, below, type Reading, stepsOf } from '../frontmatter/reading.ts';
import { wordButForSpelling } from '../frontmatter/spelling.ts';
import type { Range } from '../source/source.ts';

/**
 * Asks the schema, and turns its errors into faults: one per place, and none for what another fault already says.
 *
 * @param text the whole document, for what the author typed
 * @param fallback where a fault about the document as a whole stands
 */
export function refusals(reading: Reading, text: string, fallback: Range): Refused[] {
  const result = validateCovenant(reading.data, Number.POSITIVE_INFINITY);
  if (result.valid) return [];
  const refused = new Map<string, Refused>();
  const said = new Set(reading.faults.filter(saysIt).map((fault) => fault.pointer));
  for (const error of result.errors) {
    const fault = toFault(error, reading, text, fallback);
    if (fault && !refused.has(fault.pointer) && !said.has(fault.pointer)) refused.set(fault.pointer, fault);
  }
  return [...refused.values()];
}

/**
 * Takes what the schema refused out of the data; the other items of a list keep their index.
 *
 * @returns whether there was anything to take out
 */
export function takeOut(data: unknown, refused: readonly Refused[]): boolean {
  let taken = false;
  for (const fault of refused) {
    if (fault.reason === 'required' || fault.reason === 'items') continue;
    const steps = stepsOf(fault.pointer);
    const last = steps.pop();
    const parent = steps.reduce<unknown>(
      (at, step) => (at as Record<string, unknown> | undefined)?.[step],
      data,
    );
    if (last === undefined || typeof parent !== 'object' || parent === null) continue;
    if (Array.isArray(parent)) parent[Number(last)] = undefined;
    else delete (parent as Record<string, unknown>)[last];
    taken = true;
  }
  return taken;
}

function toFault(error: SchemaError, reading: Reading, text: string, fallback: Range): Refused | undefined {
  const missing = error.keyword === 'required' ? String(error.params.missingProperty) : undefined;
  const pointer = missing === undefined ? error.pointer : below(error.pointer, missing);
  const field = fieldAt(pointer);
  if (!field) return undefined;
  const range = rangeFor(pointer, reading, fallback, missing !== undefined);
  const common = { code: 'refused', pointer, field, range } as const;
  if (missing !== undefined) return { ...common, reason: 'required', value: undefined };

  const value = valueAt(reading.data, pointer);
  // A hole in a list is what was taken out before.
  if (value === undefined) return undefined;
  const typed = text.slice(range.start, range.end);
  const refused = { ...common, typed, value };
  if (error.keyword === 'minItems') return { ...refused, reason: 'items' };
  if (error.keyword === 'enum') {
    const word = typeof value === 'string' ? wordButForSpelling(field, value) : undefined;
    return word ? { ...refused, reason: 'spelling', word } : { ...refused, reason: 'choice' };
  }
  if (field.type === 'list' && typeof value !== 'object') {
    return { ...refused, reason: 'list', ...listOfOne(field, typed, range) };
  }
  return { ...refused, reason: 'value' };
}

function listOfOne(field: Field, typed: string, range: Range): { fix?: Edit } {
  const takesObjects = field.items?.type === 'object';
  return takesObjects || /[\r\n]/.test(typed) ? {} : { fix: { ...range, text: `[${typed}]` } };
}

function rangeFor(pointer: string, reading: Reading, fallback: Range, missing: boolean): Range {
  const placed = reading.places.get(pointer);
  if (placed) return missing ? (placed.key ?? placed.value) : placed.value;
  const parent = above(pointer);
  if (parent === pointer) return fallback;
  const placedParent = reading.places.get(parent);
  return placedParent?.key ?? placedParent?.head ?? rangeFor(parent, reading, fallback, true);
}

/** A key that looks like the missing one, or a value that could not be read at this very place, says it already. */
function saysIt(fault: Fault): boolean {
  return fault.code !== 'empty' && fault.code !== 'cut-at-hash';
}

function valueAt(data: unknown, pointer: string): unknown {
  return stepsOf(pointer).reduce<unknown>(
    (at, step) => (at as Record<string, unknown> | undefined)?.[step],
    data,
  );
}
