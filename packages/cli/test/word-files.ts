import {
  Document,
  ExternalHyperlink,
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

export const cell = (...lines: string[]) =>
  new TableCell({ children: lines.map((line) => new Paragraph(line)) });
export const row = (...texts: string[]) => new TableRow({ children: texts.map((text) => cell(text)) });
export const item = (text: string, level: number) => new Paragraph({ text, bullet: { level } });
const step = (text: string, level: number) =>
  new Paragraph({ text, numbering: { reference: 'steps', level } });
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==',
  'base64',
);

export async function wordFile(children: (Paragraph | Table)[]): Promise<Buffer> {
  const levels = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER].map((format, level) => ({
    level,
    format,
    text: `%${level + 1}.`,
  }));
  const numbering = { config: [{ reference: 'steps', levels }] };
  return Packer.toBuffer(new Document({ numbering, sections: [{ children }] }));
}

export const plan = await wordFile([
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

export const zipOf = (files: Readonly<Record<string, string | Uint8Array>>) => {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(files)) zip.file(name, content);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
};
