import { describe, expect, it } from 'vitest';
import { type PdfItem, pdfLines } from '../src/survey/pdf-lines.ts';

/** A line on a page: its words, how high it stands, and the size of its letters. */
const line = (str: string, y: number, height = 11): PdfItem[] => [
  { str, hasEOL: false, height, transform: [height, 0, 0, height, 72, y] },
  { str: '', hasEOL: true, height: 0, transform: [1, 0, 0, 1, 72, y] },
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
    const item = (str: string, hasEOL = false) => ({
      str,
      hasEOL,
      height: 11,
      transform: [11, 0, 0, 11, 72, 700],
    });
    expect(pdfLines([[item('De '), item('voor\fzitter '), item('', true), item(' ', true)]]).text).toBe(
      'De voor zitter\n',
    );
    expect(pdfLines([[], []])).toEqual({ text: '\n', pages: [1, 2], headings: new Set() });
  });
});
