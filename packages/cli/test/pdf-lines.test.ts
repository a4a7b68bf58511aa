import { describe, expect, it } from 'vitest';
import { type PdfItem, pdfLines } from '../src/survey/pdf-lines.ts';

/** A line on a page: its words, how high it stands, and the size of its letters. */
const line = (str: string, y: number, height = 11): PdfItem[] => [
  { str, hasEOL: false, height, width: 6 * str.length, transform: [height, 0, 0, height, 72, y] },
  { str: '', hasEOL: true, height: 0, width: 0, transform: [1, 0, 0, 1, 72, y] },
];

const page = [
  ...line('Hoe we samenwerken', 700, 16),
  ...line('De stuurgroep vergadert elke', 670),
  ...line('maand in het gemeentehuis.', 656),
  ...line('De voorzitter rouleert.', 628),
  ...line('Dat bevalt goed.', 614),
];

describe('the lines of a PDF', () => {
  it('have an empty line where there is room above a paragraph, and at the end of a page', () => {
    const { text, pages } = pdfLines([page, line('De tweede bladzijde.', 700)]);
    expect(text.split('\n')).toEqual([
      'Hoe we samenwerken',
      '',
      'De stuurgroep vergadert elke',
      'maand in het gemeentehuis.',
      '',
      'De voorzitter rouleert.',
      'Dat bevalt goed.',
      '',
      'De tweede bladzijde.',
      '',
    ]);
    expect(pages).toEqual([1, 9]);
  });

  it('are headings in larger letters', () => {
    expect([...pdfLines([page]).headings]).toEqual([1]);
    expect(pdfLines([page.slice(2)]).headings.size).toBe(0);
  });

  it('start anew in the next column', () => {
    const { text } = pdfLines([[...line('onderaan links', 100), ...line('bovenaan rechts', 700)]]);
    expect(text.split('\n').slice(0, 3)).toEqual(['onderaan links', '', 'bovenaan rechts']);
  });

  it('are put together from pieces, and none from what has no words', () => {
    const item = (str: string, x: number, hasEOL = false) => ({
      str,
      hasEOL,
      height: 11,
      width: 6 * str.length,
      transform: [11, 0, 0, 11, x, 700],
    });
    const line = [item('De ', 72), item('voor\fzitter ', 90), item('', 0, true), item(' ', 0, true)];
    expect(pdfLines([line]).text).toBe('De voor zitter\n');
    const cells = [item('Voorzitter', 72), item(' ', 132), item('wethouder', 200), item('', 0, true)];
    expect(pdfLines([cells]).text).toBe('Voorzitter   wethouder\n');
    expect(pdfLines([[], []])).toEqual({ text: '\n', pages: [1, 2], headings: new Set() });
  });
});
