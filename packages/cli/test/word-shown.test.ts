import { describe, expect, it } from 'vitest';
import { folderWith, regiolint } from './run.ts';
import { item, level, numbering, paragraph, run, styled, styles, textOf, wordFile } from './word-xml.ts';

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

describe('words that Word hides', () => {
  const hidden = '<w:vanish/>';

  it('are left out, with the paragraph or item when nothing else stands in it', async () => {
    const body =
      styled('Heading1', run('Geheim', hidden)) +
      paragraph(run('Wij ') + run('niet ', hidden) + run('vergaderen.', '<w:vanish w:val="0"/>')) +
      item(1, 0, 'een') +
      paragraph(run('los', hidden), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') +
      item(1, 0, 'twee');
    const parts = { numbering: numbering(level(0, 'lowerLetter', '%1.')) };
    expect(await textOf(body, parts)).toBe('Wij vergaderen.\n\n- a. een\n- b. twee\n');
  });

  it('are known by their style too, but not by the sign at the end of their paragraph', async () => {
    const own = styles(
      `<w:style w:styleId="Basis"><w:rPr>${hidden}</w:rPr></w:style><w:style w:styleId="Intern"><w:basedOn w:val="Basis"/></w:style>`,
    );
    const body =
      styled('Intern', run('Weg') + run('Hier', '<w:vanish w:val="false"/>')) +
      paragraph(run('weg', '<w:rStyle w:val="Intern"/>') + run('Ook hier')) +
      paragraph(run('En hier'), `<w:rPr>${hidden}</w:rPr>`);
    expect(await textOf(body, { styles: own })).toBe('Hier\n\nOok hier\n\nEn hier\n');
  });

  it('are no evidence in a survey, and a new file says that they were left out', async () => {
    const body = paragraph(run('De voorzitter rouleert.', hidden)) + paragraph(run('Wij zijn een regio.'));
    const cwd = folderWith({ 'plan.docx': await wordFile(body) });
    expect(regiolint(['survey', 'plan.docx'], { cwd }).out).not.toContain('rouleert');
    expect(regiolint(['init', 'plan.docx'], { cwd }).err).toBe(
      'Tekst die in Word verborgen is, is niet meegekomen.\n',
    );
  });
});

describe('a mark for regiolint that somebody typed in Word', () => {
  const marked =
    paragraph(run('&lt;!-- regiolint:') + run('raci --&gt;')) +
    paragraph(run('&lt;!-- /regiolint:raci --&gt;')) +
    paragraph(run('&lt;!-- intern --&gt; Wij zijn een regio.')) +
    paragraph(run('Zie &lt;!-- regiolint:raci --&gt;'));

  it('is one in Markdown too, where it stands by itself', async () => {
    expect(await textOf(marked)).toBe(
      '<!-- regiolint:raci -->\n\n<!-- /regiolint:raci -->\n\n\\<!-- intern --> Wij zijn een regio.\n\nZie \\<!-- regiolint:raci -->\n',
    );
  });

  it('is no evidence in a survey', async () => {
    const words = paragraph(run('&lt;!-- regiolint:raci --&gt;')) + paragraph(run('Wij zijn een regio.'));
    const cwd = folderWith({ 'plan.docx': await wordFile(words) });
    expect(regiolint(['survey', 'plan.docx'], { cwd }).out).not.toContain('regiolint:');
  });
});
