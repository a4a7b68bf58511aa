import type { Finding } from './findings/finding.ts';
import type { Edit } from './frontmatter/fault.ts';
import { type LintOptions, type LintResult, lint } from './lint.ts';

/** A text with its safe fixes made. */
export interface FixResult {
  readonly text: string;
  /** What was mended, in the order in which it was. */
  readonly fixed: readonly Finding[];
  /** What had a fix that broke something else: it was taken back. */
  readonly takenBack: readonly Finding[];
  /** What is found in the text as it is now. */
  readonly result: LintResult;
}

/** A fix may make room for another one, such as a quotation mark for the word behind it. */
const mostPasses = 10;

/**
 * Makes the safe fixes of what is found. Each is looked at again: one that does not take its finding away, or brings
 * another that is wrong, is taken back. What is explained in the document is left alone, and a second run changes nothing.
 */
export function fix(text: string, options: LintOptions): FixResult {
  let current = text;
  let result = lint(current, options);
  const fixed: Finding[] = [];
  const takenBack = new Map<string, Finding>();

  for (let pass = 0; pass < mostPasses; pass += 1) {
    const candidates = result.findings.filter(
      (finding) => finding.fixes && !finding.explained && !takenBack.has(keyOf(finding)),
    );
    if (candidates.length === 0) break;
    const together = apply(
      current,
      apart(candidates).flatMap(({ fixes = [] }) => fixes),
    );
    const outcome = lint(together, options);
    if (isBetter(result, outcome, apart(candidates))) {
      fixed.push(...apart(candidates));
      current = together;
      result = outcome;
      continue;
    }
    const [first] = candidates;
    if (!first) break;
    const alone = apply(current, first.fixes ?? []);
    const outcomeAlone = lint(alone, options);
    if (isBetter(result, outcomeAlone, [first])) {
      fixed.push(first);
      current = alone;
      result = outcomeAlone;
      pass -= 1;
    } else {
      takenBack.set(keyOf(first), first);
      pass -= 1;
    }
  }
  return { text: current, fixed, takenBack: [...takenBack.values()], result };
}

/** Those of which the edits do not touch each other; the same edit twice is one. */
function apart(findings: readonly Finding[]): readonly Finding[] {
  const taken: Edit[] = [];
  return findings.filter(({ fixes = [] }) => {
    if (fixes.some((edit) => taken.some((other) => touch(edit, other) && !isSame(edit, other)))) return false;
    taken.push(...fixes);
    return true;
  });
}

function touch(a: Edit, b: Edit): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function isSame(a: Edit, b: Edit): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text;
}

function apply(text: string, edits: readonly Edit[]): string {
  const unique = edits.filter((edit, index) => edits.findIndex((other) => isSame(edit, other)) === index);
  let applied = '';
  let at = 0;
  for (const edit of unique.sort((a, b) => a.start - b.start)) {
    applied += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return applied + text.slice(at);
}

/** The mended findings are gone, and nothing else is wrong that was not before. */
function isBetter(before: LintResult, after: LintResult, mended: readonly Finding[]): boolean {
  const wrongBefore = count(before.findings.filter(({ nature }) => nature === 'wrong'));
  const wrongAfter = count(after.findings.filter(({ nature }) => nature === 'wrong'));
  const brings = [...wrongAfter].some(
    ([key, times]) => times > (wrongBefore.get(key) ?? 0) && !hidesOthers(before),
  );
  const all = count(after.findings);
  const allBefore = count(before.findings);
  const helps = mended.every(
    (finding) => (all.get(keyOf(finding)) ?? 0) < (allBefore.get(keyOf(finding)) ?? 0),
  );
  return helps && !brings;
}

const unreadable: ReadonlySet<string> = new Set(['frontmatter-unreadable', 'list-with-long-dash']);

/** While the block or a list cannot be read, all else that is wrong in it is still to be seen. */
function hidesOthers(before: LintResult): boolean {
  return before.findings.some(({ ruleId }) => unreadable.has(ruleId));
}

function count(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return counts;
}

/** What a finding is about, wherever it stands by now. */
function keyOf({ ruleId, messageId, pointer, values }: Finding): string {
  return JSON.stringify([ruleId, messageId, pointer, values]);
}
