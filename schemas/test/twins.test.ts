import fc from 'fast-check';
import { expect, test } from 'vitest';
import { covenantField } from '../generated/vocabulary.ts';
import { type Field, type Language, validateCovenant } from '../src/index.ts';
import { compilePublished } from './plans.ts';

/** The same value in either vocabulary. */
type Twin = Readonly<Record<Language, unknown>>;

const published = { en: compilePublished('en'), nl: compilePublished('nl') };

test('the validator and both published schemas come to one verdict on any document, good or bad', () => {
  const verdicts = { good: 0, bad: 0 };
  fc.assert(
    fc.property(fc.oneof(twinOf(covenantField, 0), twinOf(covenantField, 1)), ({ en, nl }) => {
      const { valid } = validateCovenant(en);
      verdicts[valid ? 'good' : 'bad'] += 1;
      expect({ en: published.en(en), nl: published.nl(nl) }).toEqual({ en: valid, nl: valid });
    }),
    { seed: 24, numRuns: 400 },
  );
  expect(verdicts.good).toBeGreaterThan(100);
  expect(verdicts.bad).toBeGreaterThan(100);
});

/** A value that fits the field; with `faults`, now and then one that may not. */
function twinOf(field: Field, faults: 0 | 1): fc.Arbitrary<Twin> {
  return fc.oneof(
    { weight: 30, arbitrary: goodTwin(field, faults) },
    { weight: faults, arbitrary: anything },
  );
}

const anything = fc
  .constantFrom(
    null,
    '',
    'zomaar',
    0,
    -1,
    1.5,
    7,
    true,
    [],
    [''],
    {},
    { 'x-own': 1 },
    { own: 1 },
    '2027-00',
    '2027-02-31',
  )
  .map((value): Twin => ({ en: value, nl: value }));

function goodTwin(field: Field, faults: 0 | 1): fc.Arbitrary<Twin> {
  switch (field.type) {
    case 'object':
      return objectTwin(Object.values(field.fields ?? {}), faults);
    case 'list':
    case 'one-or-list':
      return listTwin(field, faults);
    case 'integer':
    case 'number':
      return same(field.constant ?? field.minimum ?? 0);
    case 'boolean':
      return same(true);
    case 'month-or-date':
      return fc.constantFrom('2027-03', '2027-03-01').chain(same);
    default:
      return field.words ? wordTwin(field.words) : same('een tekst');
  }
}

function wordTwin(words: NonNullable<Field['words']>): fc.Arbitrary<Twin> {
  return fc.nat(words.en.length - 1).map((index) => ({ en: words.en[index], nl: words.nl[index] }));
}

function listTwin(field: Field, faults: 0 | 1): fc.Arbitrary<Twin> {
  const minLength = Math.max(0, (field.minItems ?? 0) - faults);
  const items = field.items ? twinOf(field.items, faults) : same('een tekst');
  return fc.array(items, { minLength, maxLength: 3 }).map((twins) => ({
    en: twins.map(({ en }) => en),
    nl: twins.map(({ nl }) => nl),
  }));
}

function objectTwin(fields: readonly Field[], faults: 0 | 1): fc.Arbitrary<Twin> {
  const required = fields.filter((field) => field.required);
  const optional = fields.filter((field) => !field.required);
  return fc
    .tuple(
      fc.subarray(required, { minLength: Math.max(0, required.length - faults) }),
      fc.subarray(optional, { maxLength: Math.min(4, optional.length) }),
    )
    .chain(([first, rest]) => fc.tuple(...[...first, ...rest].map((field) => entryTwin(field, faults))))
    .map((entries) => ({
      en: Object.fromEntries(entries.map(({ field, twin }) => [field.key.en, twin.en])),
      nl: Object.fromEntries(entries.map(({ field, twin }) => [field.key.nl, twin.nl])),
    }));
}

function entryTwin(field: Field, faults: 0 | 1): fc.Arbitrary<{ field: Field; twin: Twin }> {
  return twinOf(field, faults).map((twin) => ({ field, twin }));
}

function same(value: unknown): fc.Arbitrary<Twin> {
  return fc.constant({ en: value, nl: value });
}
