import { describe, expect, it } from 'vitest';
import { atItsWorst } from '../src/config/own-rules/patterns.ts';
import { faultIn, fragmentOf, withSchema } from './configuration.ts';

describe('a pattern', () => {
  const slow = [
    '(a+)+$',
    '^(a+)+$',
    '(a|a)*$',
    '(a|b|ab)*c',
    '([a-z]+)*',
    '(.*a){20}',
    '^([a-z]+)*$',
    '(a*)*b',
    '(x+x+)+y',
    '^(\\w+\\s?)*$',
    '(a?){30}a{30}',
    `${'a?'.repeat(40)}${'a'.repeat(40)}`,
    `^${'(a|a)'.repeat(30)}$`,
    '((a{0,50}){0,50}){0,50}$',
    '[a-z]{0,999}[a-z]{0,999}[a-z]{0,999}b',
    'a.*b.*c.*d',
  ];
  const fine = [
    '^[0-9]{4}-[0-9]{2}$',
    '^https?://',
    '\\bwethouder\\b',
    '^\\p{Lu}',
    '^.{20,500}$',
    '^(?:[a-z0-9]+-)*[a-z0-9]+$',
    '^[A-Z][a-z]+( [A-Z][a-z]+)*$',
    '^€ ?[0-9]{1,3}(\\.[0-9]{3})*(,[0-9]{2})?$',
    '^(januari|februari|maart|april|mei|juni) [0-9]{4}$',
    '^[^@\\s]+@[^@\\s]+$',
    '^([0-9]{2}-){2}[0-9]{4}$',
    '\\s$',
    '^\\(?[=!]\\)?$',
  ];

  it.each(slow)('that may take exponential time is refused: %s', async (pattern) => {
    expect(await faultIn(withSchema({ properties: { bron: { pattern } } }))).toContain(
      `own-kpi: patroon ${pattern}: dit kan bij een lange tekst veel te lang duren`,
    );
  });

  it.each(['(?=.*x).*', '(?<!x).*y', '(?<y>[0-9]+)-\\k<y>', '(a+)\\1', '^(?!concept)', '(?<=a)b', '(a)\\1'])(
    'that looks around or back is refused: %s',
    async (pattern) => {
      expect(await faultIn(withSchema({ properties: { bron: { pattern } } }))).toContain('kan niet.');
    },
  );

  it.each(fine)('that is done in time is welcome, and is: %s', async (pattern) => {
    expect(await fragmentOf({ properties: { bron: { pattern } } }, '/evaluatie/kpis/*')).toEqual({
      properties: { source: { pattern } },
    });
    for (const text of ['a', '0', ' ', 'a-', 'A a', '1.000', 'x@', '12-']) {
      const start = performance.now();
      new RegExp(pattern, 'u').test(`${text.repeat(4_000)}\u0000`);
      expect(performance.now() - start).toBeLessThan(1_000);
    }
  });

  it('is looked at in its worst form', () => {
    expect(atItsWorst('^(a?){30}b{2}[{}]\\{2\\}(?:c{0,3}d{2,})?\\p{Lu}{1}$')).toBe(
      '(?:^(a*)+b{2}[{}]\\{2\\}(?:c*d+)*\\p{Lu}{1}$)$',
    );
  });
});
