import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { convertWord } from '../src/word/convert.ts';
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
