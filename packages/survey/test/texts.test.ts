import { readdirSync, readFileSync } from 'node:fs';
import { parseWithRemark } from '@regiolint/engine/remark';
import { aspectNames } from '@regiolint/schema';
import { describe, expect, it } from 'vitest';
import { compare, compareLeavingOut, figuresOf, rightPlaces } from '../eval/measure.ts';
import { longPlans, sets } from '../eval/sets.ts';
import { survey } from '../src/index.ts';

it.each(sets)('the figures of $name do not get worse', async ({ folder: texts, least }) => {
  const figures = figuresOf(await compare(texts));
  expect(figures.f1).toBeGreaterThanOrEqual(least.f1);
  expect(figures.precision).toBeGreaterThanOrEqual(least.precision);
  expect(figures.sameKind).toBeGreaterThanOrEqual(least.sameKind);
});

it('points at the right place in a long plan', async () => {
  const compared = await compare(longPlans.folder);
  const figures = figuresOf(compared);
  expect(figures.f1).toBeGreaterThanOrEqual(longPlans.least.f1);
  expect(figures.precision).toBeGreaterThanOrEqual(longPlans.least.precision);
  expect(figures.sameKind).toBeGreaterThanOrEqual(longPlans.least.sameKind);
  expect(rightPlaces(compared)).toBeGreaterThanOrEqual(longPlans.leastRightPlaces);
});

it('reads the five examples as well without whatever only one of all texts has', async () => {
  const compared = await compareLeavingOut(sets.map(({ folder: texts }) => texts));
  const { f1, precision, sameKind } = figuresOf(compared.slice(0, 5 * aspectNames.length));
  expect(f1).toBeGreaterThanOrEqual(0.92);
  expect(precision).toBeGreaterThanOrEqual(0.9);
  expect(sameKind).toBeGreaterThanOrEqual(0.75);
});

const folder = new URL('texts/', import.meta.url);
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.md'),
);

describe.each(names)('%s', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  const surveyed = survey(text, { parseMarkdown: parseWithRemark });

  it('has a literal quote on the line that is named', () => {
    if ('problem' in surveyed) throw new Error(surveyed.problem);
    const whole = text.replace(/\s+/g, ' ');
    const lines = text.split('\n');
    for (const { aspect, status, evidence } of surveyed.aspects) {
      expect(evidence.length > 0, aspect).toBe(status !== 'absent');
      for (const { line, quote } of evidence) {
        expect(whole, aspect).toContain(quote);
        expect((lines[line - 1] ?? '').replace(/\s+/g, ' '), aspect).toContain(quote.split(' ')[0]);
      }
    }
  });
});
