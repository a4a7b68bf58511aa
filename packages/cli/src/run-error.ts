import type { Words } from '@regiolint/schema';

/** Why a run cannot go on: one clear message in each language. The exit code is 2. */
export class RunError extends Error {
  readonly words: Words;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(words: Words, values: Readonly<Record<string, string | number>> = {}) {
    super(words.en);
    this.words = words;
    this.values = values;
  }
}
