import { describe, expect, it } from 'vitest';
import { type Font, widthOf } from '../src/text/measure.ts';
import { cut, wrap } from '../src/text/wrap.ts';

const font: Font = { size: 10 };
const text = 'De partijen spreken af dat arbeidsmarktcommunicatiemedewerkers meedenken over wonen/zorg';

describe('breaking a text into lines', () => {
  it('breaks between words', () => {
    expect(wrap('een twee drie', font, { width: 45, lines: 3 })).toEqual(['een twee', 'drie']);
  });

  it.each([30, 60, 90, 140, 400])('never makes a line wider than there is room: %d', (width) => {
    for (const lines of [1, 2, 5, 40]) {
      const shown = wrap(text, font, { width, lines });
      expect(shown.length).toBeLessThanOrEqual(lines);
      for (const line of shown) expect(widthOf(line, font)).toBeLessThanOrEqual(width);
    }
  });

  it('loses no letter as long as there are lines', () => {
    const letters = wrap(text, font, { width: 60, lines: 99 }).join('').replace(/[- ]/g, '');
    expect(letters).toBe(text.replaceAll(' ', ''));
  });

  it('breaks a long compound where it is joined, else between two consonants', () => {
    const lines = (word: string) => wrap(word, font, { width: 104, lines: 2 });
    expect(lines('Regiosamenwerkingsovereenkomsten')).toEqual(['Regiosamenwerkings-', 'overeenkomsten']);
    expect(lines('Huisartsenpostenkoepel')).toEqual(['Huisartsenposten-', 'koepel']);
    expect(lines('netwerkzorg/welzijnsregio')).toEqual(['netwerkzorg/', 'welzijnsregio']);
  });

  it('cuts at a word, with an ellipsis, and leaves no comma before it', () => {
    expect(cut('Gemeenten, Zorginstellingen, Eerste lijn', font, 150)).toBe('Gemeenten, Zorginstellingen…');
    expect(wrap('een twee, drie vier', font, { width: 58, lines: 1 })).toEqual(['een twee…']);
  });

  it('takes a text of any length', () => {
    expect(wrap('woord '.repeat(100_000), font, { width: 100, lines: 3 })).toHaveLength(3);
    expect(wrap('w'.repeat(1_000_000), font, { width: 100, lines: 3 })).toHaveLength(3);
    expect(wrap('', font, { width: 100, lines: 3 })).toEqual([]);
    expect(wrap('woord', font, { width: 1, lines: 3 })).toHaveLength(3);
  });
});
