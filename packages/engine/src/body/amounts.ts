/** An amount of euros in a text. */
export interface Amount {
  /** As it is written: `€ 1,5 miljoen`. */
  readonly text: string;
  /** Where it starts in the text. */
  readonly index: number;
  readonly euro: number;
  /** What it is rounded to: 100,000 for `€ 1,5 miljoen`, 1 for `€ 180.000`. */
  readonly unit: number;
}

const scales: readonly (readonly [words: string, times: number])[] = [
  ['duizend|thousand|k', 1e3],
  ['miljoen|million|mln\\.?|mio|m', 1e6],
  ['miljard|billion|mld\\.?|mrd\\.?|bn', 1e9],
];
const number = '[0-9]{1,3}(?:[.,\u00a0\u202f ][0-9]{3})+(?:[.,][0-9]{1,2})?|[0-9]+(?:[.,][0-9]{1,2})?';
const scale = scales.map(([words]) => words).join('|');
const sign = '€|\\bEUR\\b|\\beuro\\b';
const pattern = new RegExp(
  `(?:${sign})[\u00a0\u202f ]?(${number})(?:,-|,–|,—)?(?:[\u00a0\u202f ]?(${scale})(?![\\p{L}\\p{N}]))?` +
    `|(?<![\\p{L}\\p{N}.,])(${number})[\u00a0\u202f ]?(?:(${scale})[\u00a0\u202f ])?(?:euro|EUR|€)(?![\\p{L}\\p{N}])`,
  'giu',
);

/** The amounts of euros in a text, in Dutch and English notation: `€ 1.500,-`, `EUR 180,000`, `2 mln euro`. */
export function amountsIn(text: string): readonly Amount[] {
  return [...text.matchAll(pattern)].map(
    ({ 0: whole, 1: before, 2: scaleBefore, 3: after, 4: scaleAfter, index }) => {
      const digits = before ?? after ?? '';
      const times = timesOf(scaleBefore ?? scaleAfter);
      const [, whole10 = digits, fraction = ''] = /^(.*?)(?:[.,]([0-9]{1,2}))?$/.exec(digits) ?? [];
      const euro = Number(`${whole10.replace(/[^0-9]/g, '')}.${fraction || 0}`) * times;
      return { text: whole.trimEnd(), index, euro, unit: times / 10 ** fraction.length };
    },
  );
}

/** Whether an amount in a text may be one of these, rounded to what is written. */
export function amongAmounts(known: readonly number[]): (amount: Amount) => boolean {
  const sorted = [...new Set(known)].sort((a, b) => a - b);
  return ({ euro, unit }) => {
    const tolerance = unit > 1 ? unit / 2 : 0.5;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? 0) < euro - tolerance) low = middle + 1;
      else high = middle;
    }
    return (sorted[low] ?? Number.POSITIVE_INFINITY) <= euro + tolerance;
  };
}

function timesOf(word: string | undefined): number {
  if (word === undefined) return 1;
  return scales.find(([words]) => new RegExp(`^(?:${words})$`, 'i').test(word))?.[1] ?? 1;
}
