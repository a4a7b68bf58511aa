/** A number of things in a text. */
export interface Counted {
  /** As it is written: `acht thema's`. */
  readonly text: string;
  readonly number: number;
  /** Where it starts in the text. */
  readonly index: number;
}

const words: ReadonlyMap<string, number> = new Map(
  [
    'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig',
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  ].flatMap((list) => list.split(' ').map((word, index) => [word, index + 2] as const)),
);

/** Finds numbers, in figures or in words from two to twenty, directly before one of these nouns. */
export function countsOf(nouns: RegExp): (text: string) => readonly Counted[] {
  const number = `([0-9]{1,3}|${[...words.keys()].join('|')})`;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}.,-])${number}\\s+(?:${nouns.source})(?![\\p{L}\\p{N}-])`,
    'giu',
  );
  return (text) =>
    [...text.matchAll(pattern)].map(({ 0: whole, 1: digits = '', index }) => ({
      text: whole,
      number: words.get(digits.toLowerCase()) ?? Number(digits),
      index,
    }));
}
