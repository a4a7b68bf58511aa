import { keptBody } from './body/kept-body.ts';
import type { FoundBefore } from './check/check.ts';
import { keptBlock } from './frontmatter/kept-block.ts';
import { type Kept, type LintOptions, type LintResult, lintKeeping } from './lint.ts';
import type { Agreements, DocumentKind } from './read-whole.ts';
import type { Limits } from './source/limits.ts';

/**
 * The front door for editors, one for each document: the same findings as those of `lint`, and what did not change since the
 * last time is not read again.
 */
export interface Session {
  lint(text: string, options: LintOptions): LintResult;
}

export function createSession(): Session {
  let last: Last | undefined;
  let found:
    | { readonly agreements: Agreements; readonly options: LintOptions; readonly by: FoundBefore }
    | undefined;
  const kept: Kept = {
    agreements(text, kind, limits, read) {
      if (last?.kind === kind && isSame(last.limits, limits) && last.isOf(text)) return last.agreements;
      const agreements = read();
      const { bodyStart } = agreements;
      const block = text.slice(0, bodyStart);
      // Without its line break, the closing fence may still become something else.
      const isClosed = bodyStart !== undefined && block.endsWith('\n');
      const isOf = (other: string) =>
        isClosed ? other.startsWith(block) && other.length <= limits.document : other === text;
      last = { kind, limits, agreements, isOf };
      return agreements;
    },
    block: keptBlock(),
    body: keptBody(),
    found(agreements, options) {
      const isKept =
        found?.agreements === agreements &&
        found.options.today === options.today &&
        found.options.phase === options.phase &&
        found.options.levels === options.levels;
      if (!found || !isKept) found = { agreements, options, by: new Map() };
      return found.by;
    },
  };
  return { lint: (text, options) => lintKeeping(text, options, kept) };
}

interface Last {
  readonly kind: DocumentKind;
  readonly limits: Limits;
  readonly agreements: Agreements;
  /** Whether another text starts with the same block; without a block, whether it is the same. */
  isOf(text: string): boolean;
}

function isSame(a: Limits, b: Limits): boolean {
  return (Object.keys(a) as (keyof Limits)[]).every((name) => a[name] === b[name]);
}
