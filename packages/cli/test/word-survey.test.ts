import { HeadingLevel, Paragraph, Table, TableRow, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { convertWord } from '../src/word/convert.ts';
import { folderWith, regiolint } from './run.ts';
import { cell, item, plan, row, wordFile } from './word-files.ts';

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
