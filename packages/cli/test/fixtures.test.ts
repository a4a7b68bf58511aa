import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { documentsIn, fixtureRoot, lintFixture, readFixture, type Shown, shownFindings } from './fixtures.ts';

describe('the example plans', () => {
  it.each([...documentsIn('plans'), ...documentsIn('plans-en')])('%s has no findings', (path) => {
    const text = readFixture(path);
    expect(shownFindings(lintFixture(path, text), text)).toEqual([]);
  });
});

describe('documents with one fault, and documents that only look odd', () => {
  it.each([...documentsIn('faults'), ...documentsIn('edge')])(
    '%s has exactly the findings beside it',
    (path) => {
      const text = readFixture(path);
      const found = shownFindings(lintFixture(path, text), text);
      const expected = parse(readFixture(expectationOf(path))) as readonly Shown[];
      expect(found.map((shown, index) => onlyAsked(shown, expected[index]))).toEqual(expected);
    },
  );

  it('are named after the rule and the message that they show', () => {
    for (const path of documentsIn('faults')) {
      const [rule, message] = path.replace('faults/', '').split('.');
      const expected = parse(readFixture(expectationOf(path))) as readonly Shown[];
      expect(
        expected.map((shown) => shown.rule),
        path,
      ).toContain(rule);
      if (message && !/^(md|convenant)$/.test(message)) {
        expect(
          expected.map((shown) => shown.message),
          path,
        ).toContain(message);
      }
    }
  });

  it('each have their expectation', () => {
    for (const path of documentsIn('faults'))
      expect(existsSync(`${fixtureRoot}${expectationOf(path)}`), path).toBe(true);
  });
});

function expectationOf(path: string): string {
  return path.replace(/\.(md|ya?ml|json)$/, '.expected.yml').replace('.convenant.expected', '.expected');
}

/** An expectation need not give a text where only the place matters. */
function onlyAsked(shown: Shown, expected: Shown | undefined): Partial<Shown> {
  return Object.fromEntries(Object.entries(shown).filter(([key]) => !expected || key in expected));
}
