import { describe, expect, it } from 'vitest';
import { aspectsOfHeading } from '../src/body/heading-words.ts';
import { outlineOf } from '../src/body/outline-of.ts';
import { rangeIn } from '../src/body/phrase.ts';
import { parseWithRemark } from '../src/body/remark.ts';
import { tooMuch } from '../src/body/scans.ts';
import { lint } from '../src/lint.ts';
import { defaultLimits } from '../src/source/limits.ts';

const over = (text: string) => tooMuch(text, 0, defaultLimits)?.limit;

describe('the scans before the Markdown parser', () => {
  it.each([
    ['> ', 101],
    ['* ', 101],
    ['1. ', 101],
    ['- > ', 51],
    ['>', 101],
    ['[^a]: ', 101],
  ])('stop containers in containers: %s', (marker, times) => {
    expect(over(`${marker.repeat(times)}a`)).toBe('nesting');
    expect(over(`${marker.repeat(Math.floor(times / 2))}a`)).toBeUndefined();
  });

  it('stop lists that go deeper line by line', () => {
    const lines = Array.from({ length: 500 }, (_, depth) => `${'  '.repeat(depth)}- a`);
    expect(over(lines.join('\n'))).toBe('nesting');
    expect(over(lines.slice(0, 12).join('\n'))).toBeUndefined();
  });

  it.each(['*a_ ', 'a**b', '[ (](', '[a](<b', '\\``', '*a **b `c '])(
    'stop too many signs in one block: %s',
    (part) => {
      expect(over(part.repeat(3_000))).toBe('delimiters');
      expect(over(`${part.repeat(20)}\n\n`.repeat(500))).toBeUndefined();
    },
  );

  it('let long lists, tables and headings be', () => {
    expect(over('- **GGD** doet `dit` en [dat](x)\n'.repeat(2_000))).toBeUndefined();
    expect(over('| **GGD** | [x](y) |\n'.repeat(2_000))).toBeUndefined();
    expect(over('een gewone zin, met een komma en een punt.\n'.repeat(5_000))).toBeUndefined();
  });

  it('say where the block starts that is too much', () => {
    const text = `# Kop\n\n${'*a_ '.repeat(3_000)}`;
    expect(tooMuch(text, 0, defaultLimits)).toEqual({ limit: 'delimiters', offset: 7 });
  });
});

describe('the outline of a text', () => {
  const outline = (text: string, start = 0) =>
    outlineOf(parseWithRemark(text).children, text, start).sections;

  it('counts the words below a heading up to the next of the same or a higher level', () => {
    const text = '# A\n\neen twee\n\n## B\n\ndrie\n\n### C\n\nvier vijf\n\n## D\n\nzes\n';
    expect(outline(text).map(({ heading, depth, words }) => [heading, depth, words])).toEqual([
      ['A', 1, 6],
      ['B', 2, 3],
      ['C', 3, 2],
      ['D', 2, 1],
    ]);
  });

  it('leaves out what stands before its start', () => {
    const text = '---\nx: 1\n---\n# A\n';
    expect(outline(text, 12).map(({ heading, range }) => [heading, range])).toEqual([
      ['A', { start: 13, end: 16 }],
    ]);
  });

  it('gives the sentences, tables and lists below each heading as people wrote them', () => {
    const text =
      '# A\n\nEen **vette** zin. Nog één.\n\n- wie *wil*\n  - doet mee\n- en wie niet\n\n## B\n\n| x | y |\n|---|---|\n| 1 | a \\| b |\n';
    const [a, b] = outline(text);
    expect(a?.sentences.map((one) => one.text)).toEqual([
      'Een vette zin.',
      'Nog één.',
      'wie wil',
      'doet mee',
      'en wie niet',
    ]);
    expect(a?.lists.map((items) => items.map((item) => item.text))).toEqual([
      ['wie wil', 'en wie niet'],
      ['doet mee'],
    ]);
    expect(
      b?.tables.map(({ header, rows }) => [header, ...rows].map((row) => row.map((cell) => cell.text))),
    ).toEqual([
      [
        ['x', 'y'],
        ['1', 'a | b'],
      ],
    ]);
  });

  it.each([
    ['Een **vette** zin', 'vette zin', 'vette** zin'],
    ['> een zin die\n> doorloopt', 'die doorloopt', 'die\n> doorloopt'],
    ['&euro; 5 \\* 3 is 15', '5 * 3', '5 \\* 3'],
    ['&euro; 5', '€ 5', '&euro; 5'],
    ['Tom &amp; Jet', '& Jet', '&amp; Jet'],
    ['a `b c` d', 'b c', 'b c'],
    ['regel een  \nregel twee', 'een regel', 'een  \nregel'],
    ['<foo\\+@bar.example.com> schrijft', 'schrijft', 'schrijft'],
    ['- 👩‍⚕️ en [de GGD](x)', 'de GGD', 'de GGD'],
  ])('says where words stand: %j', (text, words, written) => {
    const body = `# A\r\n\r\n${text}`;
    const [phrase] = outline(body)[0]?.sentences ?? [];
    const at = phrase?.text.indexOf(words) ?? -1;
    if (!phrase) throw new Error('has a phrase');
    const { start, end } = rangeIn(phrase, at, at + words.length);
    expect(body.slice(start, end)).toBe(written);
  });

  it('gives a heading that speaks of nothing the subject of the heading above it', () => {
    const text = '# Governance van Oost\n\n## Geld\n\n### Vooraf\n\n### Mandaat\n\n## Tot slot\n';
    expect(outline(text).map(({ heading, about }) => [heading, about])).toEqual([
      ['Governance van Oost', []],
      ['Geld', ['financing']],
      ['Vooraf', ['financing']],
      ['Mandaat', ['mandate']],
      ['Tot slot', []],
    ]);
  });

  it('takes the first heading for a title only where it is the only one of its level', () => {
    const aspects = (text: string) => outline(text).map((section) => section.aspects);
    expect(aspects('# Geld\n\n## Mandaat\n')).toEqual([[], ['mandate']]);
    expect(aspects('# Geld\n\n# Mandaat\n')).toEqual([['financing'], ['mandate']]);
    expect(aspects('## Geld\n\n### Mandaat\n')).toEqual([['financing'], ['mandate']]);
  });

  it('takes time in proportion to the text', () => {
    const parts = [
      '# Kop &amp; meer\n',
      'Een zin \\* met tekens. ',
      '| a | b |\n|---|---|\n| 1 | 2 |\n\n',
      '- punt\n',
    ];
    const time = (text: string) => {
      const { children } = parseWithRemark(text);
      const start = performance.now();
      outlineOf(children, text);
      return performance.now() - start;
    };
    for (const part of parts) expect(time(part.repeat(100_000 / part.length)), part).toBeLessThan(2_000);
  });

  it('reads a text of many headings', () => {
    expect(outline('# a\n'.repeat(2_000))).toHaveLength(2_000);
  });
});

describe('the aspects that a heading speaks of', () => {
  it.each([
    ['Overleg en besluitvorming', ['meetings', 'decisionMaking']],
    ['De Raad van Toezicht', ['supervision']],
    ['Gemeenteraden', ['councils']],
    ['Patiënten en inwoners', ['participation']],
    ['Uitgeld', []],
    ['Wie zijn wij', []],
    ['Taken en stemmen', ['responsibilities', 'decisionMaking']],
    ['Effectief samenwerken', []],
    ['Raadpleging en rijke verhalen', []],
    ['Ondernemingsraad en cliëntenraad', ['supervision', 'participation']],
  ])('in Dutch: %s', (heading, aspects) => {
    expect(aspectsOfHeading(heading, 'nl')).toEqual(aspects);
  });

  it.each([
    ['Decision making', ['decisionMaking']],
    ['Steps taken so far', []],
    ['Stem cells', []],
    ['Legal form and scale', ['legalForm', 'scale']],
  ])('in English: %s', (heading, aspects) => {
    expect(aspectsOfHeading(heading, 'en')).toEqual(aspects);
  });
});

describe('a text that is too much', () => {
  it('is not read, and a fault says so', () => {
    const needsBody = {
      id: 'demo',
      aspect: 'document',
      nature: 'wrong',
      from: 'emerging',
      source: 'tool need',
      reads: [],
      needs: 'body',
      messages: { default: { nl: 'x', en: 'x' } },
      check: () => {
        throw new Error('is not run');
      },
    } as const;
    const text = `---\nconvenant: 1\n---\n${'> '.repeat(200)}a\n`;
    const { plan } = lint(text, { rules: [needsBody], today: '2026-11-22', parseMarkdown: parseWithRemark });
    expect(plan.outline).toBeUndefined();
    expect(plan.faults('limit').map(({ fault }) => fault)).toMatchObject([
      { limit: 'nesting', allowed: 100 },
    ]);
  });
});
