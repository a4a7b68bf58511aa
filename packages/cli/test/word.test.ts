import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, FootnoteReferenceRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { convertWord } from '../src/word/convert.ts';
import { folderWith, regiolint } from './run.ts';
import { cell, plan, row, wordFile } from './word-files.ts';

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
