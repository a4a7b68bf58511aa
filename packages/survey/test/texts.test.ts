import { readdirSync, readFileSync } from 'node:fs';
import { parseWithRemark } from '@regiolint/engine/remark';
import { aspectNames } from '@regiolint/schema';
import { describe, expect, it } from 'vitest';
import { compare, compareLeavingOut, figuresOf } from '../eval/measure.ts';
import { survey } from '../src/index.ts';

describe('the figures do not get worse', () => {
  it.each([
    ['../eval/texts/', 0.92, 0.9, 0.85],
    ['texts/', 0.9, 0.83, 0.85],
    ['texts/second/', 0.9, 0.87, 0.8],
    ['texts/third/', 0.8, 0.73, 0.7],
    ['texts/fourth/', 0.89, 0.84, 0.8],
    ['texts/fifth/', 0.89, 0.86, 0.83],
    ['texts/sixth/', 0.92, 0.9, 0.8],
    ['texts/seventh/', 0.92, 0.9, 0.8],
    ['texts/eighth/', 0.9, 0.87, 0.75],
    ['texts/ninth/', 0.9, 0.86, 0.7],
    ['texts/tenth/', 0.92, 0.9, 0.75],
    ['texts/eleventh/', 0.92, 0.9, 0.78],
    ['texts/twelfth/', 0.92, 0.9, 0.75],
    ['texts/thirteenth/', 0.9, 0.87, 0.7],
  ])('%s', async (folder, f1, precision, sameKind) => {
    const figures = figuresOf(await compare(new URL(folder, import.meta.url)));
    expect(figures.f1).toBeGreaterThanOrEqual(f1);
    expect(figures.precision).toBeGreaterThanOrEqual(precision);
    expect(figures.sameKind).toBeGreaterThanOrEqual(sameKind);
  });
});

it('reads the five examples as well without whatever only one of all texts has', async () => {
  const rounds = 'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth';
  const folders = ['../eval/texts/', 'texts/', ...rounds.split(' ').map((round) => `texts/${round}/`)];
  const compared = await compareLeavingOut(folders.map((path) => new URL(path, import.meta.url)));
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
