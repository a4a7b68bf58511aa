import { describe, expect, it } from 'vitest';
import { lint } from '../src/lint.ts';
import type { Plan } from '../src/plan/plan.ts';
import type { Spot } from '../src/plan/spot.ts';
import { createSource } from '../src/source/source.ts';

const lines = [
  '---',
  'convenant: 1',
  'regio:',
  '  naam: "Oost 🏘️"',
  "  gemeenten: [Lindewold, 's-Heer']",
  'partijen:',
  '  - id: ggd # de eerste',
  '    naam: GGD 🩺 Oost',
  '  - id: gemeente',
  'urgentie-en-ambitie:',
  '  urgentie: |',
  '    Te veel ouderen',
  '    vallen',
  '',
  '  # nog te doen',
  'voorzitter:',
  '---',
  '',
];

function readWith(newline: string, mark = ''): { text: string; plan: Plan } {
  const text = mark + lines.join(newline);
  return { text, plan: lint(text, { rules: [], today: '2026-11-22' }).plan };
}

const ways = [
  ['plain', '\n', ''],
  ['with Windows line ends', '\r\n', ''],
  ['with the line ends of an old Mac', '\r', ''],
  ['after a byte order mark', '\n', '\uFEFF'],
  ['after a byte order mark, with Windows line ends', '\r\n', '\uFEFF'],
] as const;

describe.each(ways)('places in a text %s', (_, newline, mark) => {
  const { text, plan } = readWith(newline, mark);
  const shown = ({ range }: Spot) => text.slice(range.start, range.end);

  it('are those of the key and of the value, to the character', () => {
    const region = plan.at('/region');
    expect(shown(region.key())).toBe('regio');
    expect(shown(region.key('name'))).toBe('naam');
    expect(shown(region.value('name'))).toBe('"Oost 🏘️"');
    expect(shown(region.value('municipalities'))).toBe("[Lindewold, 's-Heer']");
    expect(plan.each('/region/municipalities/*').map((item) => shown(item.value()))).toEqual([
      'Lindewold',
      "'s-Heer'",
    ]);
  });

  it('leave out the comment and the white space behind a value', () => {
    const drive = plan.at('/sharedDrive');
    expect(shown(drive.value('urgency'))).toBe(['|', '    Te veel ouderen', '    vallen'].join(newline));
    expect(plan.each('/parties/*').map((party) => shown(party.value('id')))).toEqual(['ggd', 'gemeente']);
  });

  it('are the first line of a list item that is asked for its key', () => {
    const [first] = plan.each('/parties/*');
    expect(first && shown(first.key())).toBe('id: ggd # de eerste');
    expect(first && shown(first.value())).toBe(`id: ggd # de eerste${newline}    naam: GGD 🩺 Oost`);
  });

  it('are the key of what it stands in when something is missing', () => {
    const [, second] = plan.each('/parties/*');
    expect(second && shown(second.key('name'))).toBe('id: gemeente');
    expect(shown(plan.at('/region').key('population'))).toBe('regio');
    expect(shown(plan.aspect('chair').key())).toBe('voorzitter');
    expect(shown(plan.at('/chair/variant').value())).toBe('voorzitter');
  });

  it('are the version of the form for what stands nowhere', () => {
    const spot = plan.aspect('evaluation').key();
    expect(shown(spot)).toBe('convenant');
    expect(spot.wholeDocument).toBe(true);
  });

  it('are counted in lines and in UTF-16 columns', () => {
    const [party] = plan.each('/parties/*');
    const { start, end } = party?.value('name').range ?? { start: 0, end: 0 };
    const { positionAt } = createSource(text);
    expect(positionAt(start)).toMatchObject({ line: 8, column: 11 });
    expect(positionAt(end)).toMatchObject({ line: 8, column: 11 + 'GGD 🩺 Oost'.length });
  });
});

describe('places in a file that is the block itself', () => {
  it('are counted from its byte order mark', () => {
    const text = '\uFEFFconvenant: 1\ntitel: Oost\n';
    const { plan } = lint(text, { rules: [], today: '2026-11-22', kind: 'bare' });
    const { range } = plan.at('/title').value();
    expect(text.slice(range.start, range.end)).toBe('Oost');
    expect(plan.covenant).toEqual({ covenant: 1, title: 'Oost' });
  });

  it('are those of JSON too', () => {
    const text = '{\n  "covenant": 1,\n  "region": { "name": "East" }\n}\n';
    const { plan } = lint(text, { rules: [], today: '2026-11-22', kind: 'bare' });
    const { range } = plan.at('/region/name').key();
    expect(text.slice(range.start, range.end)).toBe('"name"');
    expect(plan.words.key('/region/name')).toBe('name');
  });
});
