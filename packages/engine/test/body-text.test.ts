import { describe, expect, it } from 'vitest';
import { amongAmounts, amountsIn } from '../src/body/amounts.ts';
import { languageOf } from '../src/body/language.ts';
import { countsOf } from '../src/body/numbers.ts';
import { sentencesOf } from '../src/body/sentences.ts';
import { isPlainlySaid } from '../src/rule/text-about.ts';

describe('sentences', () => {
  const split = (text: string) => sentencesOf({ text, pieces: [] }).map((sentence) => sentence.text);

  it.each([
    ['We beginnen klein. Daarna groeien we.', 2],
    ['De bestuurders, d.w.z. Anna en Bo, komen.', 1],
    ['Dat kost € 1.500,- per jaar. De GGD betaalt.', 2],
    ['Dat is n.v.t. voor ons.', 1],
    ['Koffie, thee enz. Daarna taart.', 2],
    ['Zie art. 3 en blz. 12. Dan verder.', 2],
    ['Dat zegt J.P. Jansen. Of niet?', 2],
    ['“Kan dat?” Ja. (Soms.) Klaar…', 4],
    ['It costs e.g. EUR 1,500. The council pays, i.e. All pay.', 2],
    ["Dat is klaar. ’s-Hertogenbosch tekent. 't Gooi ook.", 3],
    ['Zij doen mee. ’s avonds niet.', 1],
    ['Op 1 mei 2027 om 10.30 uur.', 1],
    ['', 0],
  ])('%s', (text, count) => {
    expect(split(text)).toHaveLength(count);
    expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });

  it('are found in a long text without a single one in time', () => {
    const text = 'd.w.z. A '.repeat(20_000);
    expect(split(text)).toHaveLength(1);
  });
});

describe('how things are', () => {
  it.each([
    ['Wij hebben een onafhankelijke voorzitter.', true],
    ['Er is één voorzitter, de coördinator.', true],
    ['Wij hebben geen onafhankelijke voorzitter.', false],
    ['Wij hebben géén onafhankelijke voorzitter.', false],
    ['Wij hebben g\u00e9e\u0301n onafhankelijke voorzitter.', false],
    ['De voorzitter is níét onafhankelijk.', false],
    ['Dat is nóóit zo.', false],
    ['It will not rotate.', false],
  ])('are told in "%s": %s', (sentence, isTold) => {
    expect(isPlainlySaid(sentence)).toBe(isTold);
  });
});

describe('amounts', () => {
  it.each([
    ['€ 180.000', 180_000, 1],
    ['€180.000,-', 180_000, 1],
    ['€ 1.500,50', 1_500.5, 0.01],
    ['EUR 180,000', 180_000, 1],
    ['180.000 euro', 180_000, 1],
    ['€ 1,5 miljoen', 1_500_000, 100_000],
    ['1,5 mln. euro', 1_500_000, 100_000],
    ['€ 25k', 25_000, 1_000],
    ['€ 2.75 million', 2_750_000, 10_000],
    ['€ 3 miljard', 3_000_000_000, 1_000_000_000],
    ['€\u00a0180 000', 180_000, 1],
    ['25 euro', 25, 1],
  ])('%s', (text, euro, unit) => {
    const [amount] = amountsIn(`Er is ${text} per jaar.`);
    expect(amount?.euro).toBeCloseTo(euro);
    expect(amount?.unit).toBeCloseTo(unit);
    expect(text.startsWith(amount?.text ?? '-')).toBe(true);
  });

  it.each(['In 2027 komen er 1.500 mensen.', 'eurocrisis 2012', '12 kilometer', '3 k'])(
    'are not in: %s',
    (text) => {
      expect(amountsIn(text)).toEqual([]);
    },
  );

  it('are compared as precisely as they are written', () => {
    const isKnown = amongAmounts([1_480_000, 180_000]);
    expect(amountsIn('€ 1,5 mln, € 1,48 mln, € 1,4 mln, € 180.000, € 180.001').map(isKnown)).toEqual([
      true,
      true,
      false,
      true,
      false,
    ]);
  });
});

describe('numbers of things', () => {
  it.each([
    ['Er zijn vijf thema’s en 12 partijen.', [5]],
    ["Twintig thema's.", [20]],
    ['vijfentwintig thema’s', []],
    ["Drie mooie thema's", []],
    ['2.5 themes and seven themes', [7]],
  ])('%s', (text, numbers) => {
    const find = countsOf(/(?:thema[’']s|themes)/);
    expect(find(text).map(({ number }) => number)).toEqual(numbers);
  });
});

describe('the language of a text', () => {
  it.each([
    [['De partijen werken samen aan het plan van de regio.'], 'nl'],
    [['The parties work on the plan of the region.'], 'en'],
    [['Governance'], 'nl'],
  ])('%s', (texts, language) => {
    expect(languageOf(texts)).toBe(language);
  });
});
