import { describe, expect, it } from 'vitest';
import { aspectLines, evidenceLine } from '../src/init/aspect-lines.ts';

const proposed = (status: 'present' | 'deferred', ...quotes: readonly string[]) =>
  aspectLines(
    { aspect: 'chair', status, evidence: quotes.map((quote, index) => ({ line: index + 1, quote })) },
    'nl',
    0,
  )
    .filter((line) => /^# +(?:toelichting|reden):/.test(line))
    .map((line) => line.replace(/^#\s+/, ''));

describe('a quote', () => {
  it.each([
    'De voorzitter is de wethouder.',
    '12 leden kiezen de voorzitter.',
    "'s Avonds vergadert de tafel.",
    '“Wie is de voorzitter?”',
  ])('that is a whole sentence is proposed as an explanation: %s', (quote) => {
    const [line = ''] = proposed('present', 'de voorzitter,', quote);
    expect(line.replaceAll('"', '')).toBe(`toelichting: ${quote}`);
  });

  it.each([
    'en de voorzitter is de wethouder.',
    'De voorzitter is de wethouder van Oost, die',
    'partijen kiezen een voorzitter;',
    'Artikel 6 Voorzitter',
    'Voorzitter | De wethouder.',
  ])('that is not is only shown: %s', (quote) => {
    expect(proposed('present', quote)).toEqual([]);
    expect(proposed('deferred', quote)).toEqual([]);
  });

  it('may be why something comes later', () => {
    expect(proposed('deferred', 'De voorzitter kiezen we later.')).toEqual([
      'reden: De voorzitter kiezen we later.',
    ]);
  });

  it('that is cut is followed by three dots outside its quotation marks', () => {
    const line = evidenceLine({ line: 4, quote: 'De tafel besluit samen. '.repeat(20) }, 'nl', 1);
    expect(line).toMatch(/^# {3}regel 5: "De tafel [^"…]* [^"…]+" …$/);
  });
});
