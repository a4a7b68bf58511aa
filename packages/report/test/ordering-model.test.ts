import { type AspectName, aspectNames, fieldAt } from '@regiolint/schema';
import { describe, expect, it } from 'vitest';
import { orderingModel } from '../src/index.ts';
import { widthOf } from '../src/text/measure.ts';
import { allAspects, bare, eachAlone, everything, planNamed, plans, today } from './covenants.ts';
import { boxesIn, linesIn, unseen } from './svg.ts';

const compound = 'Arbeidsongeschiktheidsverzekeringsmaatschappijsamenwerkingsovereenkomst';
const hostile = `<script>"&' \u0000\u0007\u001b[31m\u202e\u2028\ud800 漢字漢字漢字 😀 ${'w'.repeat(300)}`;
const dutch = { language: 'nl', today } as const;
const inputs = [
  ...plans,
  ['bare', { ...dutch, covenant: bare }],
  [
    'all on the agenda',
    { ...dutch, covenant: allAspects({ deferred: { until: '2027-03', owner: 'gemeente' } }) },
  ],
  [
    'all elsewhere',
    { ...dutch, covenant: allAspects({ elsewhere: { reference: `${compound} ${compound}` } }) },
  ],
  [
    'all not applicable',
    { ...dutch, covenant: allAspects({ notApplicable: { reason: 'Dat speelt hier niet. '.repeat(9) } }) },
  ],
  [
    'partly',
    {
      ...dutch,
      covenant: allAspects({ ownVariant: 'Een helft. '.repeat(30), deferred: { until: '2027-03' } }),
    },
  ],
  ['none could be read', { ...dutch, covenant: bare, unread: aspectNames.map((aspect) => `/${aspect}`) }],
  ['nothing', { ...dutch, covenant: {} }],
  ['long compounds', { ...dutch, covenant: everything(() => `${compound} en ${compound}`) }],
  [
    'long compounds in English',
    { language: 'en', today, covenant: everything(() => `${compound} en ${compound}`) },
  ],
  ['hostile', { ...dutch, covenant: everything(() => hostile), link: hostile, fingerprint: hostile }],
  [
    'forty parties',
    { ...dutch, covenant: { ...bare, composition: { variant: 'everyone' }, parties: fortyParties() } },
  ],
] as const satisfies readonly (readonly [string, Parameters<typeof orderingModel>[0]])[];

describe('the ordering model on one A4', () => {
  it.each(inputs)('keeps every text within its box: %s', (_, input) => {
    const boxes = boxesIn(orderingModel(input));
    expect(boxes.length).toBeGreaterThanOrEqual(35);
    for (const { frame, lines } of boxes) {
      for (const line of lines) {
        const width = widthOf(line.text, line);
        const left = line.isAtEnd ? line.x - width : line.x;
        expect(left).toBeGreaterThanOrEqual(frame.x + 4);
        expect(left + width).toBeLessThanOrEqual(frame.x + frame.width - 4);
        expect(line.y - 0.73 * line.size).toBeGreaterThanOrEqual(frame.y + 3);
        expect(line.y + 0.22 * line.size).toBeLessThanOrEqual(frame.y + frame.height - 2);
      }
    }
  });

  it.each(inputs)('lets no two texts touch each other: %s', (_, input) => {
    const boxes = linesIn(orderingModel(input)).map((line) => {
      const width = widthOf(line.text, line);
      const left = line.isAtEnd ? line.x - width : line.x;
      return { left, right: left + width, top: line.y - 0.73 * line.size, bottom: line.y + 0.2 * line.size };
    });
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        const isApart =
          a.right <= b.left || b.right <= a.left || a.bottom <= b.top + 0.5 || b.bottom <= a.top + 0.5;
        expect(isApart).toBe(true);
      }
      expect(a.left).toBeGreaterThanOrEqual(35);
      expect(a.right).toBeLessThanOrEqual(1088);
      expect(a.bottom).toBeLessThanOrEqual(794 - 30);
    }
  });

  it.each(inputs)(
    'gives all cards of a block the same size and place, whatever the answer: %s',
    (_, input) => {
      expect(placesOf(orderingModel(input))).toEqual(placesOf(orderingModel({ ...dutch, covenant: bare })));
    },
  );

  it.each(inputs)('never orders by answer: %s', (_, input) => {
    const names = (covenant: typeof bare) =>
      cardsIn(orderingModel({ ...input, covenant })).map(({ lines }) => lines[0]?.text);
    expect(names(input.covenant)).toEqual(names(bare));
  });

  it('asks who are at the table where nobody is named', () => {
    const texts = linesIn(orderingModel({ ...dutch, covenant: {} })).map(({ text }) => text);
    expect(texts).toContain('Wie zitten er aan tafel?');
    const unread = ['/parties'];
    const hidden = linesIn(orderingModel({ ...dutch, covenant: {}, unread })).map(({ text }) => text);
    expect(hidden).not.toContain('Wie zitten er aan tafel?');
  });

  it('asks nothing about what stands there but could not be read', () => {
    const told = (unread: readonly string[]) =>
      linesIn(orderingModel({ ...dutch, covenant: bare, unread })).map(({ text }) => text);
    const question = fieldAt('/chair')?.question?.nl.slice(0, 12) ?? '?';
    expect(told([]).some((text) => text.startsWith(question))).toBe(true);
    expect(told(['/chair/variant']).some((text) => text.startsWith(question))).toBe(false);
    expect(told(['/chair/variant'])).toContain('Niet te lezen');
  });

  it.each(inputs)('draws the same picture twice: %s', (_, input) => {
    expect(orderingModel(input)).toBe(orderingModel(structuredClone(input)));
  });

  it('tells the six answers apart by the shape of the border', () => {
    const shapes = [
      {},
      { explanation: 'zo' },
      { deferred: { until: '2027-03' } },
      { elsewhere: { reference: 'Convenant' } },
      { notApplicable: { reason: 'geen' } },
    ].map((answer) => {
      const { frame } = cardsIn(orderingModel({ ...dutch, covenant: allAspects(answer) }))[3] ?? {};
      return `${frame?.shape} ${frame?.fill}`;
    });
    expect(new Set(shapes).size).toBe(5);
  });

  it('says partly arranged in a word, with what is left', () => {
    const answer = { ownVariant: 'Een helft', deferred: { until: '2027-03', owner: 'gemeente' } };
    const [card] = cardsIn(orderingModel({ ...dutch, covenant: allAspects(answer) }));
    expect(card?.lines.map(({ text }) => text)).toEqual([
      'Urgentie en ambitie',
      'Deels geregeld',
      'Een helft',
      'rest: maart 2027, Gemeente Oost',
    ]);
  });

  it.each(['nl', 'en'] as const)(
    'asks the question of what is not said, in italics and without a label: %s',
    (language) => {
      const cards = cardsIn(orderingModel({ covenant: bare, language, today }));
      for (const card of cards) {
        const [name, ...others] = card.lines;
        expect(name?.isItalic).toBe(false);
        expect(others.length).toBeGreaterThan(0);
        expect(others.every(({ isItalic }) => isItalic)).toBe(true);
        expect(others.at(-1)?.text).toMatch(/\?$/);
      }
      const questions = cards.map(({ lines }) =>
        lines
          .slice(1)
          .map(({ text }) => text)
          .join(' '),
      );
      expect(questions).toContain(fieldAt('/chair')?.question?.[language]);
    },
  );

  it.each(cardAspects())('shows no question where something is arranged: %s, %s', (_, __, covenant) => {
    const arranged = cardsIn(orderingModel({ ...dutch, covenant })).filter(
      ({ lines: [, label] }) => label?.text === 'Geregeld',
    );
    expect(arranged.length).toBeGreaterThanOrEqual(1);
    for (const { lines } of arranged) {
      expect(lines.length).toBeGreaterThanOrEqual(3);
      expect(lines.some(({ isItalic }) => isItalic)).toBe(false);
    }
  });

  it('names leadership and keeper in the head of culture', () => {
    const covenant = { ...bare, culture: { keeper: 'gemeente', leadership: { kinds: ['shared'] } } } as const;
    const texts = linesIn(orderingModel({ ...dutch, covenant })).map(({ text }) => text);
    expect(texts).toContain('Leiderschap: gedeeld · Bewaker: Gemeente Oost');
  });

  it('has no totals, no shares, no marks and no colours that judge', () => {
    for (const covenant of [bare, allAspects({ explanation: 'zo' })]) {
      const svg = orderingModel({ ...dutch, covenant });
      const texts = linesIn(svg)
        .map(({ text }) => text)
        .join('\n');
      expect(texts.replace('stand van 22 november 2026', '')).not.toMatch(/[0-9%✓✔✗✘●◐○★]/);
      expect(svg).not.toMatch(/<(circle|polygon|image|use|a|script|style|foreignObject)\b| style=| on\w+=/);
    }
  });

  it('writes the words of the vocabulary as one reads them', () => {
    const covenant = { ...bare, chair: { variant: 'member' }, mandate: { municipal: 'one-voice' } } as const;
    const texts = linesIn(orderingModel({ ...dutch, covenant })).map(({ text }) => text);
    expect(texts).toContain('uit de leden');
    expect(texts).toContain('stem van de gemeenten: één stem');
  });

  it('speaks English in an English picture', () => {
    const texts = linesIn(orderingModel(planNamed('north-lakes'))).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['WHY', 'co-chairs', 'Arranged', 'How we work together']));
  });

  it('can be read by people who see little contrast', () => {
    for (const { frame, lines } of boxesIn(orderingModel(planNamed('veenrand')))) {
      for (const { fill } of lines)
        expect(contrast(fill ?? '#1C1C1C', frame.fill)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('leaves nothing unescaped, and shows no character that cannot be seen', () => {
    const svg = orderingModel({
      ...dutch,
      covenant: everything(() => hostile),
      link: hostile,
      fingerprint: hostile,
    });
    expect(svg.replace(/<(svg|rect|text|path|g)\b[^<>]*>|<\/(svg|text|g)>/g, '')).not.toMatch(/[<>"']/);
    expect(svg).not.toMatch(/&(?!(amp|lt|gt|quot|#39);)/);
    expect(svg).not.toMatch(unseen);
  });
});

function cardsIn(svg: string) {
  return boxesIn(svg).filter(({ lines }) => lines[0]?.size !== 13 && lines[0]?.fill !== undefined);
}

function placesOf(svg: string) {
  return cardsIn(svg).map(({ frame: { x, y, width, height } }) =>
    [x, y, width, height].map((pixels) => Math.round(pixels * 10) / 10),
  );
}

function fortyParties() {
  return Array.from({ length: 40 }, (_, index) => ({ id: `p${index}`, name: `${compound} ${index}` }));
}

function cardAspects(): readonly [AspectName, string, typeof bare][] {
  const inTheHead = ['keeper', 'leadership'];
  return aspectNames.flatMap((aspect) =>
    eachAlone(aspect)
      .filter(([key]) => !inTheHead.includes(key))
      .map(([key, covenant]) => [aspect, key, covenant] as [AspectName, string, typeof bare]),
  );
}

/** WCAG 2.2, relative luminance. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
