import { aspectNames } from '../generated/aspects.ts';
import { covenantField } from '../generated/vocabulary.ts';
import type { Field } from './vocabulary.ts';

/**
 * What `{aspect}` stands for in a pointer: an aspect with everything that one of them may have. Of what differs from one
 * aspect to another only its kind is known.
 */
export function anyAspect(): Field {
  const fields: Record<string, Field> = {};
  for (const aspect of aspectNames) {
    for (const [name, field] of Object.entries(covenantField.fields?.[aspect]?.fields ?? {})) {
      const other = fields[name];
      if (other === undefined || isSame(other, field)) fields[name] = field;
      else fields[name] = { key: field.key, title: field.title, type: field.type };
    }
  }
  return { ...covenantField, fields };
}

function isSame(a: Field, b: Field): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
