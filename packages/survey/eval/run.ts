import { readFile, writeFile } from 'node:fs/promises';
import { aspectNames, fieldAt } from '@regiolint/schema';
import { type Compared, compare, compareLeavingOut, type Figures, figuresOf } from './measure.ts';

/** The texts, from the first that there were to the last. */
const sets = [
  { name: 'De vijf voorbeelden', folder: 'texts/' },
  { name: 'Eigen teksten, ronde 1', folder: '../test/texts/' },
  { name: 'Eigen teksten, ronde 2', folder: '../test/texts/second/' },
  { name: 'Eigen teksten, ronde 3', folder: '../test/texts/third/' },
  { name: 'Eigen teksten, ronde 4', folder: '../test/texts/fourth/' },
  { name: 'Eigen teksten, ronde 5', folder: '../test/texts/fifth/' },
  { name: 'Blinde teksten, ronde 6', folder: '../test/texts/sixth/' },
  { name: 'Blinde teksten, ronde 7', folder: '../test/texts/seventh/' },
  { name: 'Blinde teksten, ronde 8', folder: '../test/texts/eighth/' },
  { name: 'Blinde teksten, ronde 9', folder: '../test/texts/ninth/' },
  { name: 'Blinde teksten, ronde 10', folder: '../test/texts/tenth/' },
  { name: 'Blinde teksten, ronde 11', folder: '../test/texts/eleventh/' },
  { name: 'Blinde teksten, ronde 12', folder: '../test/texts/twelfth/' },
  { name: 'Blinde teksten, ronde 13', folder: '../test/texts/thirteenth/' },
  { name: 'Blinde teksten, ronde 14', folder: '../test/texts/fourteenth/' },
  { name: 'Blinde teksten, ronde 15', folder: '../test/texts/fifteenth/' },
  { name: 'Blinde teksten, ronde 16', folder: '../test/texts/sixteenth/' },
  { name: 'Blinde teksten, ronde 17', folder: '../test/texts/seventeenth/' },
  { name: 'Blinde teksten, ronde 18', folder: '../test/texts/eighteenth/' },
  { name: 'Blinde teksten, ronde 19', folder: '../test/texts/nineteenth/' },
  { name: 'Blinde teksten, ronde 20', folder: '../test/texts/twentieth/' },
  { name: 'Blinde teksten, ronde 21', folder: '../test/texts/twentyfirst/' },
  { name: 'Blinde teksten, ronde 22', folder: '../test/texts/twentysecond/' },
  { name: 'Blinde teksten, ronde 23', folder: '../test/texts/twentythird/' },
  { name: 'Blinde teksten, ronde 25', folder: '../test/texts/twentyfifth/' },
  { name: 'Blinde teksten, ronde 26', folder: '../test/texts/twentysixth/' },
  { name: 'Blinde teksten, ronde 27', folder: '../test/texts/twentyseventh/' },
  { name: 'Blinde teksten, ronde 29', folder: '../test/texts/twentyninth/' },
];

const headings = ['raak', 'te veel', 'gemist', 'precisie', 'vangst', 'F1', 'zelfde soort'];

const page = new URL('../../../docs/survey-evaluation.md', import.meta.url);
const [start, end] = ['<!-- tables -->', '<!-- /tables -->'];

const measured = await Promise.all(
  sets.map(async ({ name, folder }) => ({ name, compared: await compare(new URL(folder, import.meta.url)) })),
);
const [examples] = measured;
const leftOut = await compareLeavingOut(sets.map(({ folder }) => new URL(folder, import.meta.url)));
const tables = [
  '### Per verzameling',
  '',
  row(['', 'teksten', ...headings]),
  row(['---', '---:', ...headings.map(() => '---:')]),
  ...measured.map(({ name, compared }) =>
    row([name, String(compared.length / aspectNames.length), ...cells(figuresOf(compared))]),
  ),
  row([
    'Zonder wat maar in één tekst iets vindt',
    String(leftOut.length / aspectNames.length),
    ...cells(figuresOf(leftOut)),
  ]),
  '',
  '### Per aspect, de vijf voorbeelden',
  '',
  ...perAspect(examples?.compared ?? []),
  '',
  '### Per aspect, alle teksten samen',
  '',
  ...perAspect(measured.flatMap(({ compared }) => compared)),
].join('\n');
console.log(tables);

if (process.argv.includes('--details')) {
  for (const { name, compared } of measured) {
    console.log(`\n${name}`);
    for (const { text, aspect, expected, seen, quote } of compared) {
      if (expected !== seen) console.log(`${text} ${aspect}: ${expected} → ${seen}  ${quote}`);
    }
  }
}
if (process.argv.includes('--write')) {
  const text = await readFile(page, 'utf8');
  const [before = '', rest = ''] = text.split(start);
  const after = rest.split(end)[1] ?? '';
  await writeFile(page, `${before}${start}\n\n${tables}\n\n${end}${after}`);
}

function cells({ hits, extra, missed, precision, recall, f1, sameKind }: Figures): readonly string[] {
  const share = (number: number) => (Number.isNaN(number) ? '–' : number.toFixed(2));
  return [String(hits), String(extra), String(missed), ...[precision, recall, f1, sameKind].map(share)];
}

function row(values: readonly string[]): string {
  return `| ${values.join(' | ')} |`;
}

function perAspect(compared: readonly Compared[]): readonly string[] {
  return [
    row(['aspect', ...headings]),
    row(['---', ...headings.map(() => '---:')]),
    ...aspectNames.map((aspect) =>
      row([
        fieldAt(`/${aspect}`)?.title.nl ?? aspect,
        ...cells(figuresOf(compared.filter((one) => one.aspect === aspect))),
      ]),
    ),
    row(['**samen**', ...cells(figuresOf(compared))]),
  ];
}
