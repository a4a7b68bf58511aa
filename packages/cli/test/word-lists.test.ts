import { describe, expect, it } from 'vitest';
import { numberWords } from '../src/word/xml/number-words.ts';
import { folderWith, regiolint } from './run.ts';
import { item, level, numbering, paragraph, run, styles, textOf, wordFile } from './word-xml.ts';

describe('a numbered list in a Word file', () => {
  const letters = {
    numbering: numbering(
      level(0, 'lowerLetter', '%1.') + level(1, 'lowerRoman', '%2)'),
      level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2'),
      level(0, 'decimal', '%1)', 4) + level(1, 'bullet', 'o'),
    ),
  };

  it('keeps its letters, so that the text can refer to them', async () => {
    const body =
      item(1, 0, 'namens het college') +
      item(1, 0, 'tot een bedrag') +
      item(1, 1, 'per jaar') +
      item(1, 1, 'per project') +
      paragraph(run('Zoals bij a en b staat:')) +
      item(1, 0, 'en verder') +
      item(9, 0, 'opnieuw');
    expect(await textOf(body, letters)).toBe(
      `- a. namens het college

- b. tot een bedrag

  - i) per jaar
  - ii) per project

Zoals bij a en b staat:

- c. en verder
- a. opnieuw
`,
    );
  });

  it('keeps its numbers where they go on, start elsewhere, or name the level above', async () => {
    const body =
      item(2, 0, 'een') +
      item(2, 0, 'twee') +
      item(2, 1, 'deel') +
      paragraph(run('Daarna:')) +
      item(2, 0, 'drie') +
      paragraph(run('En ook:')) +
      item(3, 0, 'vier') +
      item(3, 1, 'los') +
      item(3, 0, 'vijf');
    expect(await textOf(body, letters)).toBe(
      `1. een
2. twee
   - 2.1 deel

Daarna:

3. drie

En ook:

4. vier
   - los
5. vijf
`,
    );
  });

  it('is a list of its own where the numbers start anew, and gives a heading none', async () => {
    const heading = '<w:pStyle w:val="Heading1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>';
    const body =
      item(2, 0, 'een') + item(2, 0, 'twee') + item(4, 0, 'anders') + paragraph(run('Doel'), heading);
    const more = level(0, 'decimal', '%1.');
    expect(await textOf(body, { numbering: numbering('', more, '', more) })).toBe(
      '1. een\n2. twee\n\n1) anders\n\n# Doel\n',
    );
  });

  it('keeps its letters in a cell, and its words alone in a quote', async () => {
    const row = (...cells: readonly string[]) =>
      `<w:tr>${cells.map((words) => `<w:tc>${words}</w:tc>`).join('')}</w:tr>`;
    const table = `<w:tbl>${row(paragraph(run('Wat')))}${row(item(1, 0, 'bellen') + item(1, 0, 'mailen'))}</w:tbl>`;
    expect(await textOf(table, letters)).toBe('| Wat |\n| - |\n| a. bellen<br>b. mailen |\n');
    const said = 'De stuurgroep vergadert elke zes weken.';
    const cwd = folderWith({ 'plan.docx': await wordFile(item(1, 0, said), letters) });
    expect(regiolint(['survey', 'plan.docx'], { cwd }).out).toContain(`"${said}"`);
  });

  it('takes its numbers from a style, and counts no paragraph without words', async () => {
    const own =
      '<w:style w:styleId="Lid"><w:basedOn w:val="Basis"/></w:style><w:style w:styleId="Basis"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const lid = (text: string) =>
      `<w:p><w:pPr><w:pStyle w:val="Lid"/><w:numPr><w:ilvl w:val="0"/></w:numPr></w:pPr>${run(text)}</w:p>`;
    const body = item(1, 0, 'een') + item(1, 0, '') + lid('twee');
    expect(await textOf(body, { ...letters, styles: styles(own) })).toBe('- a. een\n\nb. twee\n');
  });
});

describe('the number of an item', () => {
  it.each([
    [3, 'lowerLetter', 'c'],
    [28, 'upperLetter', 'BB'],
    [9, 'lowerRoman', 'ix'],
    [14, 'upperRoman', 'XIV'],
    [7, 'decimalZero', '07'],
    [7, 'none', ''],
    [7, 'chicago', '7'],
    [0, 'lowerLetter', '0'],
  ])('%d in %s is "%s"', (number, format, words) => {
    expect(numberWords(number, format)).toBe(words);
  });
});
