/** A word of a sentence, in small letters and without accents. */
export interface Word {
  readonly text: string;
  /** UTF-16 offsets in the sentence. */
  readonly start: number;
  readonly end: number;
}

/** Splits into words, numbers and the signs of money and percentages; hyphens part words, apostrophes do not. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|[€£$%&]/gu)) {
    words.push({
      text: plain(match[0]),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return words;
}

/** Small letters without accents; a genitive or plural `'s` at the end is left off. */
function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/['’]s$/u, '')
    .toLowerCase();
}
