import { readFile, writeFile } from 'node:fs/promises';
import { aspectNames, fieldAt } from '@regiolint/schema';
import {
  type Compared,
  compare,
  compareLeavingOut,
  type Figures,
  figuresOf,
  rightPlaces,
} from './measure.ts';
import { longPlans, sets } from './sets.ts';

const headings = ['raak', 'te veel', 'gemist', 'precisie', 'vangst', 'F1', 'zelfde soort'];

const page = new URL('../../../docs/survey-evaluation.md', import.meta.url);
const [start, end] = ['<!-- tables -->', '<!-- /tables -->'];

const measured = await Promise.all(
  sets.map(async ({ name, folder }) => ({ name, compared: await compare(folder) })),
);
const [examples] = measured;
const leftOut = await compareLeavingOut(sets.map(({ folder }) => folder));
const long = await compare(longPlans.folder);
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
  '### Lange plannen',
  '',
  row(['', 'teksten', ...headings, 'eerste citaat goed']),
  row(['---', '---:', ...headings.map(() => '---:'), '---:']),
  row([
    longPlans.name,
    String(long.length / aspectNames.length),
    ...cells(figuresOf(long)),
    rightPlaces(long).toFixed(2),
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
