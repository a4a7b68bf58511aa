import type { Language, Words } from '@regiolint/schema';
import { say } from './text/texts.ts';

/** Why a run cannot go on: one clear message in each language. The exit code is 2. */
export class RunError extends Error {
  readonly words: Words;
  readonly values: Readonly<Record<string, string | number>>;
  /** What can be done, with a command last, so that nobody takes a full stop for a part of it. */
  readonly next: Words | undefined;

  constructor(words: Words, values: Readonly<Record<string, string | number>> = {}, next?: Words) {
    super(words.en);
    this.words = words;
    this.values = values;
    this.next = next;
  }
}

/** The message in a language: what is wrong, and then what can be done. */
export function messageOf({ words, values, next }: RunError, language: Language): string {
  const said = say(words, language, values);
  return next ? `${said} ${say(next, language, values)}` : said;
}
