import type { Language, Words } from '@regiolint/schema';
import { say } from '../text/texts.ts';

/** What of a Word file did not come along in its Markdown: how many pictures, and 0 or 1 of the rest. */
export interface LeftOut {
  readonly images: number;
  readonly contents: number;
  readonly hidden: number;
}

/** A sentence for each kind of thing that was left out. */
export function leftOutLines(leftOut: LeftOut, language: Language): readonly string[] {
  return (['images', 'contents', 'hidden'] as const)
    .filter((kind) => leftOut[kind] > 0)
    .map((kind) => say(words[kind], language, { count: leftOut[kind] }));
}

const words: Readonly<Record<keyof LeftOut, Words>> = {
  images: {
    nl: 'Afbeeldingen die niet meegekomen zijn: {count}',
    en: 'Pictures that were left out: {count}',
  },
  contents: {
    nl: 'De inhoudsopgave is niet meegekomen.',
    en: 'The table of contents was left out.',
  },
  hidden: {
    nl: 'Tekst die in Word verborgen is, is niet meegekomen.',
    en: 'Text that is hidden in Word was left out.',
  },
};
