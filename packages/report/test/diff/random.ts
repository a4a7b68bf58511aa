import type { Accepted } from '@regiolint/engine';
import { type Covenant, covenantField, type Field } from '@regiolint/schema';
import fc from 'fast-check';

const ids = ['ggd', 'gemeente', 'huisartsen', 'bestuurstafel', 'ouderen', 'chair', 'onbekend'];
const texts = [
  'nvt',
  'Oost',
  'Oost Zuid',
  'wij kijken elk jaar samen terug',
  'wij kijken elke maand samen terug',
  'dit is een lange zin over alles wat wij samen doen en laten, en nog veel langer dan dat omdat hij maar doorgaat',
  'dit is een lange zin over alles wat wij samen doen en laten, en nog iets anders omdat hij maar niet ophoudt te gaan',
];
const dates = ['2026-12', '2026-12-31', '2027-06', '2027-06-30', '2031-01-01'];

/** Anything that the schema accepts, with few different words so that much is nearly the same. */
export const covenants: fc.Arbitrary<Accepted<Covenant>> = objectOf(covenantField, 0) as fc.Arbitrary<
  Accepted<Covenant>
>;

function anyValue(field: Field, depth: number): fc.Arbitrary<unknown> {
  if (field.type === 'object') return objectOf(field, depth);
  if (field.items && (field.type === 'list' || field.type === 'one-or-list')) {
    const list = fc.array(anyValue(field.items, depth + 1), { minLength: 1, maxLength: 4 });
    return field.type === 'list' ? list : fc.oneof(anyValue(field.items, depth + 1), list);
  }
  if (field.words) return fc.constantFrom(...field.words.en.slice(0, 3));
  if (field.type === 'boolean') return fc.boolean();
  if (field.type === 'integer' || field.type === 'number') {
    const from = field.minimum ?? 0;
    return fc.integer({ min: from, max: Math.min(field.maximum ?? from + 4, from + 4) });
  }
  if (field.type === 'month-or-date') return fc.constantFrom(...dates);
  return fc.constantFrom(...(field.type === 'id' || field.type === 'reference' ? ids : texts));
}

function objectOf(field: Field, depth: number): fc.Arbitrary<object> {
  const parts = Object.entries(field.fields ?? {}).map(
    ([name, child]) => [name, anyValue(child, depth + 1)] as const,
  );
  return fc.record(Object.fromEntries(parts), { requiredKeys: [] });
}
