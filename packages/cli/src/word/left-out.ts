import type { Language, Words } from '@regiolint/schema';
import { say } from '../text/texts.ts';

/** What of a Word file did not come along in its Markdown: how many of each. */
export interface LeftOut {
  readonly images: number;
  readonly contents: number;
}

/** A sentence for each kind of thing that was left out. */
export function leftOutLines(leftOut: LeftOut, language: Language): readonly string[] {
  return (['images', 'contents'] as const)
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
};
