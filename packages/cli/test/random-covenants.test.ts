import { lint } from '@regiolint/engine';
import { rules } from '@regiolint/rules';
import { aspectNames, covenantField, type Field } from '@regiolint/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { fixtureDay } from './fixtures.ts';

const ids = ['ggd', 'gemeente', 'huisartsen', 'bestuurstafel', 'ouderen', 'chair', 'onbekend'];
const texts = fc.constantFrom(
  'nvt',
  'Oost',
  'we zien wel',
  'n.t.b.',
  'Samen: gezond',
  '😀 ja',
  'x'.repeat(80),
);
const dates = fc.constantFrom('2020-01', '2026-11-22', '2026-12', '2027-06-30', '2031-01-01', '2027-02-30');

/** Anything that the schema accepts at a field, and now and then something that it does not. */
function anyValue(field: Field, depth: number): fc.Arbitrary<unknown> {
  const proper = properValue(field, depth);
  return fc.oneof(
    { weight: 40, arbitrary: proper },
    { weight: 1, arbitrary: fc.constantFrom(null, 7, 'los', [], {}) },
  );
}

function properValue(field: Field, depth: number): fc.Arbitrary<unknown> {
  if (field.type === 'object') return objectOf(field, depth);
  if (field.type === 'list' && field.items)
    return fc.array(anyValue(field.items, depth + 1), { maxLength: 3 });
  if (field.type === 'one-or-list' && field.items) {
    return fc.oneof(anyValue(field.items, depth), fc.array(anyValue(field.items, depth), { maxLength: 3 }));
  }
  if (field.words) return fc.constantFrom(...field.words.en);
  if (field.type === 'boolean') return fc.boolean();
  if (field.type === 'integer' || field.type === 'number') {
    return fc.integer({ min: field.minimum ?? 0, max: field.maximum ?? 120 });
  }
  if (field.type === 'month-or-date') return dates;
  return field.type === 'id' || field.type === 'reference' ? fc.constantFrom(...ids) : texts;
}

function objectOf(field: Field, depth: number): fc.Arbitrary<unknown> {
  const fields = Object.entries(field.fields ?? {});
  const parts = Object.fromEntries(fields.map(([name, child]) => [name, anyValue(child, depth + 1)]));
  return fc.record(parts, {
    requiredKeys: fields.filter(([, child]) => child.required).map(([name]) => name),
  });
}

const covenants = objectOf(covenantField, 0).map((data) => ({ ...(data as object), covenant: 1 }));

describe('all rules on random covenants', () => {
  it('throw on none, and report only places inside the file', () => {
    fc.assert(
      fc.property(covenants, (covenant) => {
        const text = `---\n${stringify(covenant)}---\n`;
        const { findings } = lint(text, { rules, today: fixtureDay });
        for (const { ruleId, place, values } of findings) {
          expect(place?.start.offset, ruleId).toBeGreaterThanOrEqual(0);
          expect(place?.end.offset, ruleId).toBeLessThanOrEqual(text.length);
          expect(place?.start.offset).toBeLessThanOrEqual(place?.end.offset ?? -1);
          expect(JSON.parse(JSON.stringify(values))).toEqual(values);
        }
      }),
      { numRuns: 120, seed: 20261122 },
    );
  });
});

describe('a document in which every aspect has another answer than content', () => {
  const answers = {
    deferred: '  deferred:\n    until: 2027-03\n    owner: a\n',
    elsewhere: '  elsewhere:\n    reference: Bestuursconvenant 2019\n',
    notApplicable: '  notApplicable:\n    reason: Dit speelt bij ons niet\n',
  };

  it.each(Object.entries(answers))('%s is asked nothing', (_, answer) => {
    for (const phase of ['emerging', 'developing', 'mature']) {
      const text = `---
covenant: 1
kind: regional-plan
title: East
documentStatus: adopted
adoptedBy: [Board]
phase: ${phase}
reviewBy: 2027-12
region:
  name: East
parties:
  - id: a
    name: A
    group: municipalities
  - id: b
    name: B
    group: care-providers
${aspectNames.map((name) => `${name}:\n${answer}`).join('')}---
`;
      expect(lint(text, { rules, today: fixtureDay }).findings.map(({ ruleId }) => ruleId)).toEqual([]);
    }
  });
});
