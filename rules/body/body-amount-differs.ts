import {
  amongAmounts,
  amountsIn,
  defineRule,
  isPlainlySaid,
  present,
  rangeIn,
  sectionsAbout,
  sum,
} from '@regiolint/engine/rule';

/** What a person or a meeting costs, what there is in all of the country, and borders of an amount, are not in a source. */
const isElsewhere =
  /\b(?:landelijk|in heel Nederland|nationally|nationwide|across the country)(?!\p{L})|\b(?:een|één|elke?|iedere?|an?|each|every) (?!jaar|year)\p{L}+ (?:kost(?:en)?|costs?)(?!\p{L})/iu;
const isFee =
  /\bper (?!jaar|year|annum)\p{L}+|\b(?:vacatiegeld|vergoeding|contributie|tarief|cadeaubon|boete|reiskosten|fee|allowance|voucher|fine|each)\b|\bpaid\b/iu;
const isBorder =
  /(?:\b(?:boven|onder|vanaf|tot|meer dan|minder dan|maximaal|minimaal|ten hoogste|hooguit|ruim|bijna|ongeveer|circa|ca\.|above|below|under|over|up to|more than|less than|at most|at least|about|nearly)(?: de| een bedrag van| the)?)\s+$/i;

export default defineRule({
  id: 'body-amount-differs',
  aspect: 'financing',
  nature: 'deepening',
  from: 'developing',
  source: 'tool need',
  reads: ['/financing/sources/*/amount/euro'],
  needs: 'body',
  messages: {
    default: {
      nl: 'Bij welke geldbron hoort {amount}?',
      en: 'Which source does {amount} belong to?',
    },
  },
  check(plan, report) {
    const sources = present(plan.covenant.financing?.sources).filter(
      ({ amount }) => amount?.euro !== undefined,
    );
    if (sources.length === 0) return;
    const isKnown = amongAmounts(amountsOf(sources));
    for (const { sentences, tables } of sectionsAbout(plan, 'financing')) {
      const rows = tables.flatMap((table) => table.rows);
      for (const phrases of [...sentences.map((sentence) => [sentence]), ...rows]) {
        const context = phrases.map(({ text }) => text).join(' ');
        if (isFee.test(context) || isElsewhere.test(context) || !isPlainlySaid(context)) continue;
        const parts = partsIn(context);
        for (const phrase of phrases) {
          for (const amount of amountsIn(phrase.text)) {
            const { index, text } = amount;
            if (isBorder.test(phrase.text.slice(0, index))) continue;
            const wholes = [1, ...parts].map((part) => ({
              ...amount,
              euro: amount.euro / part,
              unit: amount.unit / part,
            }));
            if (wholes.some(isKnown)) continue;
            const at = plan.textSpot(
              rangeIn(phrase, index, index + text.length),
              plan.at('/financing/sources'),
            );
            report('default', { at, values: { amount: text } });
          }
        }
      }
    }
  },
});

/** The parts of a whole that a text names: 0.1 for "10%", 0.5 for "de helft". */
function partsIn(text: string): readonly number[] {
  const percents = [...text.matchAll(/([0-9]{1,3}(?:[.,][0-9]{1,2})?)\s?(?:%|procent\b|per ?cent\b)/gi)];
  const inFigures = percents.map(([, number = '']) => Number(number.replace(',', '.')) / 100);
  const inWords = partWords.flatMap(([word, part]) => (word.test(text) ? [part] : []));
  return [...inFigures, ...inWords].filter((part) => part > 0 && part < 1);
}

const partWords: readonly (readonly [RegExp, number])[] = [
  [/\b(?:helft|half)\b/i, 1 / 2],
  [/\b(?:een derde|one third|a third)\b/i, 1 / 3],
  [/\b(?:een kwart|one quarter|a quarter)\b/i, 1 / 4],
];

interface Source {
  readonly kind?: string;
  readonly duration?: string;
  readonly amount?: { readonly euro?: number; readonly per?: string };
  readonly distribution?: { readonly shares?: readonly ({ readonly percent?: number } | undefined)[] };
}

/** Each amount, what some of them make together, what an amount a year makes in some years, and shares of it. */
function amountsOf(sources: readonly Source[]): readonly number[] {
  const euro = ({ amount }: Source) => amount?.euro ?? 0;
  const together = [
    sources,
    ...['temporary', 'structural'].map((duration) =>
      sources.filter((source) => source.duration === duration),
    ),
    ...['year', 'whole-period', 'once'].map((per) => sources.filter(({ amount }) => amount?.per === per)),
    ...[...new Set(sources.map(({ kind }) => kind))].map((kind) =>
      sources.filter((source) => source.kind === kind),
    ),
  ].map((some) => sum(some.map(euro)));
  const shares = sources.flatMap((source) =>
    present(source.distribution?.shares).map(({ percent = 0 }) => (euro(source) * percent) / 100),
  );
  const one = [...sources.map(euro), ...together, ...shares];
  const years = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  return one.flatMap((amount) => years.map((year) => amount * year));
}
