import { covenantField } from '../generated/vocabulary.ts';
import { segmentsOf } from './pointer.ts';
import type { Field } from './vocabulary.ts';

/**
 * What the vocabulary knows of a place.
 * @param pointer canonical (English) JSON pointer, with indexes or `*` for the items of lists: `/parties/0/name`,
 * `/responsibilities/raci/*`; `''` is the covenant itself
 * @returns `undefined` where the covenant has no such place
 */
export function fieldAt(pointer: string): Field | undefined {
  let field: Field | undefined = covenantField;
  for (const segment of segmentsOf(pointer)) field = field && step(field, segment);
  return field;
}

function step(field: Field, segment: string): Field | undefined {
  if (field.items) return /^(\*|0|[1-9][0-9]*)$/.test(segment) ? field.items : undefined;
  return field.fields && Object.hasOwn(field.fields, segment) ? field.fields[segment] : undefined;
}
