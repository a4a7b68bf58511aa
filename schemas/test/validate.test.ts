import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { covenantField } from '../generated/vocabulary.ts';
import { validateCovenant } from '../src/index.ts';
import { compilePublished, fullValue, type Plan, smallPlan } from './plans.ts';

interface Fault {
  readonly fault: string;
  readonly change: Plan;
  readonly pointer: string;
  readonly keyword: string;
}

const faults: readonly Fault[] = [
  { fault: 'an unknown key', change: { chairs: {} }, pointer: '', keyword: 'additionalProperties' },
  { fault: 'an unknown word', change: { phase: 'pril' }, pointer: '/phase', keyword: 'enum' },
  { fault: 'a missing required key', change: { region: {} }, pointer: '/region', keyword: 'required' },
  { fault: 'another version of the form', change: { covenant: 2 }, pointer: '/covenant', keyword: 'const' },
  { fault: 'a number for a text', change: { title: 12 }, pointer: '/title', keyword: 'type' },
  { fault: 'an empty text', change: { title: '' }, pointer: '/title', keyword: 'minLength' },
  {
    fault: 'a text for a number',
    change: { region: { name: 'Oost', population: 'veel' } },
    pointer: '/region/population',
    keyword: 'type',
  },
  { fault: 'a text for a list', change: { adoptedBy: 'de raad' }, pointer: '/adoptedBy', keyword: 'type' },
  { fault: 'a list for an object', change: { chair: [] }, pointer: '/chair', keyword: 'type' },
  {
    fault: 'a month that does not exist',
    change: { validFrom: '2027-13' },
    pointer: '/validFrom',
    keyword: 'pattern',
  },
  {
    fault: 'a day without a month',
    change: { validFrom: '2027' },
    pointer: '/validFrom',
    keyword: 'pattern',
  },
  { fault: 'a single party', change: { parties: [{ id: 'ggd' }] }, pointer: '/parties', keyword: 'minItems' },
  {
    fault: 'a number that is too low',
    change: { form: { dimensions: { scope: 0 } } },
    pointer: '/form/dimensions/scope',
    keyword: 'minimum',
  },
  {
    fault: 'a number that is too high',
    change: { form: { dimensions: { scope: 6 } } },
    pointer: '/form/dimensions/scope',
    keyword: 'maximum',
  },
  {
    fault: 'half a seat',
    change: { meetings: { bodies: [{ members: [{ seats: 0.5 }] }] } },
    pointer: '/meetings/bodies/0/members/0/seats',
    keyword: 'type',
  },
  {
    fault: 'a key of every JavaScript object',
    change: { constructor: {} },
    pointer: '',
    keyword: 'additionalProperties',
  },
];

describe('validateCovenant', () => {
  test.each(faults)('refuses $fault, once', ({ change, pointer, keyword }) => {
    const result = validateCovenant({ ...smallPlan('en'), ...change });
    expect(result).toMatchObject({ valid: false, errors: [{ pointer, keyword }] });
    expect(result).toHaveProperty('errors.length', 1);
  });

  test('accepts what is good, and gives it back', () => {
    const plan = smallPlan('en');
    const result = validateCovenant(plan);
    expect(result.valid && result.covenant).toBe(plan);
  });

  test('accepts a plan in which everything is filled in', () => {
    expect(validateCovenant(fullValue(covenantField, 'en'))).toHaveProperty('valid', true);
  });

  test('accepts keys of the region’s own anywhere', () => {
    expect(validateCovenant({ ...smallPlan('en'), 'x-own': 1, chair: { 'x-own': [] } }).valid).toBe(true);
  });

  test('accepts one or several who answer for something', () => {
    const raci = [{ accountable: 'ggd' }, { accountable: ['ggd', 'gemeente'] }];
    expect(validateCovenant({ ...smallPlan('en'), responsibilities: { raci } }).valid).toBe(true);
  });

  test('gives at most 100 errors, in no time, however many there are', () => {
    const before = performance.now();
    const result = validateCovenant({ ...smallPlan('en'), parties: Array.from({ length: 50_000 }, () => 1) });
    expect(result).toHaveProperty('errors.length', 100);
    expect(performance.now() - before).toBeLessThan(2000);
  });

  test.each([undefined, null, 1, 'covenant', []])('refuses %j, which is no object', (data) => {
    expect(validateCovenant(data)).toMatchObject({
      valid: false,
      errors: [{ pointer: '', keyword: 'type' }],
    });
  });

  test('comes to the same verdict as the published schema', () => {
    const published = compilePublished('en');
    for (const { change } of faults) expect(published({ ...smallPlan('en'), ...change })).toBe(false);
  });
});

test('the generated validator makes no code at run time and loads no other module', () => {
  const code = readFileSync(new URL('../generated/validate.ts', import.meta.url), 'utf8');
  const withoutStrings = code.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '""');
  expect(withoutStrings).not.toMatch(/\brequire\(|\beval\(|new Function|\bimport\b/);
});
