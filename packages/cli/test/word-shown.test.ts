import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { convertWord } from '../src/word/convert.ts';
import { numberWords } from '../src/word/xml/number-words.ts';
import { folderWith, regiolint } from './run.ts';

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (runs: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
const styled = (style: string, runs: string) => paragraph(runs, `<w:pStyle w:val="${style}"/>`);
const styles = (xml: string) => `<w:styles xmlns:w="${namespace}">${xml}</w:styles>`;
const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

async function wordFile(body: string, parts: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file(
    'word/document.xml',
    `<?xml version="1.0"?>\n<w:document xmlns:w="${namespace}"><w:body>${body}</w:body></w:document>`,
  );
  for (const [name, xml] of Object.entries(parts)) zip.file(`word/${name}.xml`, xml);
  return zip.generateAsync({ type: 'uint8array' });
}

async function textOf(body: string, parts?: Readonly<Record<string, string>>): Promise<string> {
  const converted = await convertWord(await wordFile(body, parts));
  return 'text' in converted ? converted.text : converted.problem;
}

const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const instruction = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const page = (number: number) => `<w:r><w:tab/></w:r>${run(`${number}`)}`;
const chapter = styled('Heading1', run('Financiering'));

describe('the table of contents of a Word file', () => {
  it.each([
    ['by its styles', styled('TOCHeading', run('Overzicht')) + styled('TOC1', run('Financiering') + page(9))],
    [
      'by the names of its styles',
      styled('Kop', run('Overzicht')) + styled('Regel', run('Financiering') + page(9)),
    ],
    [
      'by its frame',
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph(run('Overzicht'))}${paragraph(run('Financiering 9'))}</w:sdtContent></w:sdt>`,
    ],
    [
      'as typed lines below its heading',
      styled('Heading1', `<w:bookmarkStart w:id="1" w:name="_Toc1"/>${run('Inhoudsopgave')}`) +
        paragraph(run('Inleiding') + page(3)) +
        paragraph('') +
        paragraph(run('Financiering ...... 9')),
    ],
  ])('is left out, known %s', async (_, contents) => {
    const names = [
      ['Kop', 'TOC Heading'],
      ['Regel', 'toc 1'],
    ].map(([id, name]) => `<w:style w:styleId="${id}"><w:name w:val="${name}"/></w:style>`);
    const parts = { styles: styles(names.join('')) };
    expect(await textOf(contents + chapter, parts)).toBe('# Financiering\n');
  });

  it('is left out where it is a field, up to the words behind its end', async () => {
    const body =
      paragraph(
        field('begin') + instruction(' TOC \\o "1-3" ') + field('separate') + run('Financiering') + page(9),
      ) +
      styled(
        'Heading1',
        field('begin') + instruction('PAGEREF _1') + field('end') + field('end') + run('Financiering'),
      );
    expect(await textOf(body)).toBe('# Financiering\n');
  });

  it('is not seen in a heading with a text below it, or in a line that happens to end in a number', async () => {
    const text = await textOf(
      styled('Heading1', run('Inhoud')) +
        paragraph(run('Wij doen drie dingen.')) +
        paragraph(run('Budget') + page(9)),
    );
    expect(text).toBe('# Inhoud\n\nWij doen drie dingen.\n\nBudget 9\n');
  });

  it('is no evidence in a survey, and a new file says that it was left out', async () => {
    const file = await wordFile(
      styled('TOCHeading', run('Overzicht')) +
        styled('TOC1', run('De voorzitter rouleert jaarlijks') + page(9)) +
        paragraph(run('De stuurgroep vergadert elke zes weken.')),
    );
    const cwd = folderWith({ 'plan.docx': file });
    expect(regiolint(['survey', 'plan.docx'], { cwd }).out).not.toContain('rouleert');
    const { err } = regiolint(['init', 'plan.docx'], { cwd });
    expect(err).toBe('De inhoudsopgave is niet meegekomen.\n');
  });
});

const item = (list: number, level: number, text: string) =>
  paragraph(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
const level = (at: number, format: string, text: string, start = 1) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = (...lists: readonly string[]) =>
  `<w:numbering xmlns:w="${namespace}">${lists
    .map((levels, at) => `<w:abstractNum w:abstractNumId="${at}">${levels}</w:abstractNum>`)
    .join('')}${lists
    .map((_, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at}"/></w:num>`)
    .join(
      '',
    )}<w:num w:numId="9"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>`;

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
