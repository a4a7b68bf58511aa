import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { checkZip, wordLimits } from '../src/word/check-zip.ts';
import { convertWord } from '../src/word/convert.ts';
import { folderWith, regiolint } from './run.ts';

const cell = (...lines: string[]) => new TableCell({ children: lines.map((line) => new Paragraph(line)) });
const row = (...texts: string[]) => new TableRow({ children: texts.map((text) => cell(text)) });
const item = (text: string, level: number) => new Paragraph({ text, bullet: { level } });
const step = (text: string, level: number) =>
  new Paragraph({ text, numbering: { reference: 'steps', level } });
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==',
  'base64',
);

async function wordFile(children: (Paragraph | Table)[]): Promise<Buffer> {
  const levels = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER].map((format, level) => ({
    level,
    format,
    text: `%${level + 1}.`,
  }));
  const numbering = { config: [{ reference: 'steps', levels }] };
  return Packer.toBuffer(new Document({ numbering, sections: [{ children }] }));
}

const plan = await wordFile([
  new Paragraph({ text: 'Regioplan Coöperatie Één', heading: HeadingLevel.TITLE }),
  new Paragraph({ text: 'Wie doet wat', heading: HeadingLevel.HEADING_1 }),
  new Paragraph({
    children: [
      new TextRun('De GGD coördineert'),
      new TextRun({ text: ' de ggz-keten ', bold: true }),
      new TextRun('voor cliënten; zie '),
      new ExternalHyperlink({ link: 'https://oost.example', children: [new TextRun('de site')] }),
    ],
  }),
  item('ruggenprik', 0),
  item('reünie – één', 1),
  item('dieper', 2),
  item('daarna', 0),
  step('eerst', 0),
  step('onderdeel', 1),
  new Paragraph({ text: 'Tabel', heading: HeadingLevel.HEADING_2 }),
  new Table({
    rows: [
      row('Activiteit', 'R', 'A', 'C', 'I'),
      row('Werkagenda vaststellen', 'Bureau', 'Stuurgroep', 'Raden', 'Inwoners'),
      new TableRow({
        children: [
          cell('Patiënten | cliënten', 'bellen'),
          ...['GGD', 'GGD', '', ''].map((text) => cell(text)),
        ],
      }),
    ],
  }),
  new Paragraph({
    children: [new ImageRun({ type: 'png', data: dot, transformation: { width: 9, height: 9 } })],
  }),
]);

const zipOf = (files: Readonly<Record<string, string | Uint8Array>>) => {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(files)) zip.file(name, content);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
};

describe('a Word file', () => {
  it('keeps its headings, nested lists, tables and letters', async () => {
    const converted = await convertWord(plan);
    expect(converted).toEqual({
      leftOut: { images: 1, contents: 0, hidden: 0 },
      text: `# Regioplan Coöperatie Één

# Wie doet wat

De GGD coördineert **de ggz-keten** voor cliënten; zie [de site](https://oost.example)

- ruggenprik
  - reünie – één
    - dieper
- daarna

1. eerst
   - a. onderdeel

## Tabel

| Activiteit | R | A | C | I |
| - | - | - | - | - |
| Werkagenda vaststellen | Bureau | Stuurgroep | Raden | Inwoners |
| Patiënten \\| cliënten<br>bellen | GGD | GGD | | |
`,
    });
  });

  it('becomes a text with a block on top, beside it', async () => {
    const cwd = folderWith({ 'Plan Oost.docx': plan });
    const { code, out, err } = regiolint(['init', 'Plan Oost.docx'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: 'Afbeeldingen die niet meegekomen zijn: 1\n' });
    expect(out).toContain('Gemaakt: Plan Oost.md');
    const made = readFileSync(join(cwd, 'Plan Oost.md'), 'utf8');
    const converted = await convertWord(plan);
    expect('text' in converted && made.endsWith(`\n---\n${converted.text}`)).toBe(true);
    expect(made).toContain('# titel: Regioplan Coöperatie Één\n');
    expect(readFileSync(join(cwd, 'Plan Oost.docx')).equals(plan)).toBe(true);
    expect(regiolint(['Plan Oost.md'], { cwd }).code).toBe(1);
    expect(regiolint(['init', 'Plan Oost.docx'], { cwd }).err).toContain('Plan Oost.md is er al');
  });

  it('keeps its notes, its addresses and its words, half of which may be bold', async () => {
    const file = await Packer.toBuffer(
      new Document({
        footnotes: { 1: { children: [new Paragraph('Vastgesteld in 2025.')] } },
        sections: [
          {
            children: [
              new Paragraph({
                children: [
                  new TextRun('De '),
                  new TextRun({ text: 'voor', bold: true }),
                  new TextRun({ text: 'zitter', bold: true, italics: true }),
                  new TextRun(' rouleert'),
                  new FootnoteReferenceRun(1),
                  new TextRun('; zie https://oost.example/_plan_.'),
                ],
              }),
            ],
          },
        ],
      }),
    );
    expect(await convertWord(file)).toMatchObject({
      text: 'De **voorzitter** rouleert[^1]; zie <https://oost.example/_plan_>.\n\n[^1]: Vastgesteld in 2025.\n',
    });
  });

  it('is not written over by Markdown, whatever is asked', () => {
    const cwd = folderWith({ 'a.docx': plan, 'b.docx': plan });
    for (const target of ['a.docx', 'b.docx', 'c.DOCX']) {
      const { code, err } = regiolint(['init', 'a.docx', '-o', target, '--yes'], { cwd });
      expect(code).toBe(2);
      expect(err).toContain('Kies een naam op .md.');
    }
    expect(readdirSync(cwd)).toEqual(['a.docx', 'b.docx']);
    expect(readFileSync(join(cwd, 'b.docx')).equals(plan)).toBe(true);
  });

  it('without a word in it is refused', async () => {
    const cwd = folderWith({ 'leeg.docx': await wordFile([new Paragraph('')]) });
    for (const command of ['init', 'survey'])
      expect(regiolint([command, 'leeg.docx'], { cwd })).toMatchObject({
        code: 2,
        out: '',
        err: expect.stringContaining('geen woorden'),
      });
    expect(readdirSync(cwd)).toEqual(['leeg.docx']);
  });

  it('keeps a cell in its column when another one spans two', async () => {
    const wide = new TableCell({ columnSpan: 2, children: [new Paragraph('Wie')] });
    const file = await wordFile([
      new Table({ rows: [new TableRow({ children: [wide, cell('Wat')] }), row('a', 'b', 'c')] }),
    ]);
    expect(await convertWord(file)).toMatchObject({ text: expect.stringContaining('| Wie | | Wat |\n') });
  });
});

describe('a survey of a Word file', () => {
  const bold = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true })] });
  const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
  const said = 'De voorzitter * is [de] wethouder_zorg & rouleert.';
  const placesOf = async (...children: (Paragraph | Table)[]) => {
    const cwd = folderWith({ 'plan.docx': await wordFile(children) });
    const { out } = regiolint(['survey', 'plan.docx', '--format', 'json'], { cwd });
    const { aspects } = JSON.parse(out).files[0];
    return { cwd, chair: aspects.find(({ aspect }: { aspect: string }) => aspect === 'chair').evidence };
  };

  it('quotes the words as they stand there, and names the heading above them', async () => {
    const { cwd, chair } = await placesOf(heading('Wie we zijn'), new Paragraph(said));
    expect(chair).toEqual([{ line: 2, quote: said, heading: 'Wie we zijn' }]);
    expect(regiolint(['survey', 'plan.docx'], { cwd }).out).toContain(`      onder "Wie we zijn"  "${said}"`);
  });

  it('takes a line in bold for a heading too, and counts paragraphs where there is none', async () => {
    const under = await placesOf(heading('Plan'), bold('Wie we zijn'), new Paragraph(said));
    expect(under.chair[0].heading).toBe('Wie we zijn');
    const bare = await placesOf(item('Welkom', 0), new Paragraph(''), new Paragraph(said));
    expect(bare.chair).toEqual([{ line: 2, quote: said }]);
    expect(regiolint(['survey', 'plan.docx'], { cwd: bare.cwd }).out).toContain(`      alinea 2  "${said}"`);
  });

  it('quotes a row of a table with the words of a cell apart', async () => {
    const { chair } = await placesOf(
      heading('Rollen'),
      new Table({
        rows: [
          row('Wie', 'Wat'),
          new TableRow({ children: [cell('De voorzitter'), cell('leidt | sluit', 'het overleg')] }),
        ],
      }),
    );
    expect(chair).toContainEqual({
      line: 3,
      quote: 'De voorzitter | leidt | sluit het overleg',
      heading: 'Rollen',
    });
  });

  it('answers as one of the Markdown that it becomes', async () => {
    const converted = await convertWord(plan);
    const text = 'text' in converted ? converted.text : '';
    const cwd = folderWith({ 'plan.docx': plan, 'plan.md': text });
    const { files } = JSON.parse(
      regiolint(['survey', 'plan.docx', 'plan.md', '--format', 'json'], { cwd }).out,
    );
    const [word, markdown] = files.map(({ aspects }: { aspects: { status: string }[] }) =>
      aspects.map(({ status }) => status),
    );
    expect(new Set(word).size).toBeGreaterThan(1);
    expect(word).toEqual(markdown);
  });
});

const bomb = await zipOf({ 'word/document.xml': new Uint8Array(wordLimits.text + 1) });
const cases: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ['a zip bomb', bomb, /uitgepakt te groot/],
  ['a zip bomb that lies about its size', lying(bomb), /uitgepakt te groot|beschadigd/],
  [
    'many parts that are a bomb together',
    await zipOf({
      'word/document.xml': '<w:document/>',
      ...Object.fromEntries(
        Array.from({ length: 7 }, (_, at) => [`word/media/${at}.png`, new Uint8Array(9_000_000)]),
      ),
    }),
    /uitgepakt te groot/,
  ],
  [
    'too many parts',
    await zipOf(Object.fromEntries(Array.from({ length: wordLimits.parts + 1 }, (_, at) => [`${at}`, '']))),
    /te veel delen/,
  ],
  [
    'a table of 10,000 rows',
    await zipOf({ 'word/document.xml': `<w:tbl>${'<w:tr><w:tc/></w:tr>'.repeat(10_000)}</w:tbl>` }),
    /tabellen zijn te lang/,
  ],
  ['no zip at all', Buffer.from('Dit is tekst'), /geen Word-bestand/],
  ['half a zip', plan.subarray(0, plan.length / 2), /geen Word-bestand/],
  ['another zip', await zipOf({ 'lees.mij': 'hallo' }), /geen Word-bestand/],
  ['a zip with a text that is no XML', await zipOf({ 'word/document.xml': '<w:p' }), /geen Word-bestand/],
  ['nothing', new Uint8Array(), /geen Word-bestand/],
  ['one with a password', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), /met een wachtwoord beveiligd/],
  ['a PDF with another name', Buffer.from('%PDF-1.7'), /pdftotext/],
];

describe('a file that is no Word file, or too much of one', () => {
  it.each(cases)('%s is refused, and nothing is written', (_, bytes, message) => {
    const cwd = folderWith({ 'plan.docx': bytes });
    const { code, out, err } = regiolint(['init', 'plan.docx'], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(err).toMatch(/^regiolint: [^\n]+\n$/);
    expect(readdirSync(cwd)).toEqual(['plan.docx']);
  });

  it.each(cases.filter(([name]) => !name.includes('PDF')))(
    '%s is not surveyed either, for the same reason',
    (_, bytes, message) => {
      const cwd = folderWith({ 'plan.docx': bytes });
      const { code, out, err } = regiolint(['survey', 'plan.docx'], { cwd });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(message);
    },
  );

  it.each(['plan.pdf', 'plan.doc', 'plan.odt', 'plan.convenant.yml'])(
    '%s is answered with what to do',
    (name) => {
      const cwd = folderWith({ [name]: 'iets' });
      const { code, err } = regiolint(['init', name], { cwd });
      expect(code).toBe(2);
      expect(err).toMatch(/pdftotext|\.docx|Nakijken/);
      expect(existsSync(join(cwd, 'plan.md'))).toBe(false);
    },
  );

  it('is seen without unpacking all of it', async () => {
    const before = process.memoryUsage().arrayBuffers;
    expect(await checkZip(bomb)).toBe('too-large-inside');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5 * wordLimits.text);
  });
});

/** The same zip, which says of its only part that it is 100 bytes long. */
function lying(zip: Uint8Array): Uint8Array {
  const bytes = Buffer.from(zip);
  bytes.writeUInt32LE(100, bytes.indexOf('PK\u0001\u0002') + 24);
  bytes.writeUInt32LE(100, bytes.indexOf('PK\u0003\u0004') + 22);
  return bytes;
}
