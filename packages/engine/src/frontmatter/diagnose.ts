import type { Edit, Fault } from './fault.ts';
import { inOurWords } from './in-our-words.ts';
import { isOpenQuote, type Problem, parseYaml, problemOf } from './parse.ts';
import { type Slip, slipsIn } from './slips.ts';
import { edited, lineAt } from './text.ts';

/** More than this helps nobody. */
const mostFaults = 10;

/** How often a text may be read again to find out which slips were made, and how many characters in all. */
const mostTries = 16;
const mostRead = 400_000;

/**
 * Says why a block cannot be read, so that a person can mend it. The parser reports one slip many times over and often
 * far from where it was made. So the lines are searched for the slips that people make, and one is told when without it
 * the block can be read further. What no slip explains is told in our own words.
 */
export function diagnose(text: string, problem: Problem, knownKeys: ReadonlySet<string>): readonly Fault[] {
  const { slips, left } = mend(text, problem, slipsIn(text, knownKeys));
  const faults = slips.map(({ fault }) => fault);
  return [...faults, ...(left ? [inOurWords(text, left)] : [])]
    .sort((a, b) => a.range.start - b.range.start)
    .slice(0, mostFaults);
}

interface Mended {
  readonly slips: readonly Slip[];
  /** What is the matter even without them. */
  readonly left: Problem | undefined;
}

function mend(text: string, problem: Problem, candidates: readonly Slip[]): Mended {
  const slips: Slip[] = [];
  const edits: Edit[] = [];
  let left: Problem | undefined = problem;
  let tries = Math.min(mostTries, Math.floor(mostRead / Math.max(text.length, 1)));
  while (left && slips.length < mostFaults) {
    const current: Problem = left;
    const line = lineAt(text, current.start).end;
    // A slip is made where reading stops, or before: the nearest first.
    const before = candidates.filter((slip) => !slips.includes(slip) && slip.fault.range.start <= line);
    const found = before.reverse().find((slip) => {
      if (tries === 0) return false;
      tries -= 1;
      const next = problemWith(text, [...edits, ...slip.mend]);
      const goesOn = !next || isFurther(next, current, slip);
      if (goesOn) left = next;
      return goesOn;
    });
    if (!found) break;
    slips.push(found);
    edits.push(...found.mend);
  }
  // Where the tries ran out, what is left may well be one more of these slips.
  return { slips, left: tries === 0 && slips.length > 0 ? undefined : left };
}

/** Whether reading comes further without a slip. A quotation mark that is not closed takes all that follows with it. */
function isFurther(next: Problem, current: Problem, { fault }: Slip): boolean {
  if (!isOpenQuote(current)) return next.start > current.start;
  return next.start !== current.start && next.start > fault.range.end;
}

/** What is the matter with a text after some changes, with its places in the text before them. */
function problemWith(text: string, edits: readonly Edit[]): Problem | undefined {
  const problem = problemOf(parseYaml(edited(text, edits)));
  if (!problem) return undefined;
  const { start, end, runsOnTo } = problem;
  const before = (offset: number) => offsetBefore(offset, edits);
  return {
    ...problem,
    start: before(start),
    end: before(end),
    ...(runsOnTo !== undefined && { runsOnTo: before(runsOnTo) }),
  };
}

function offsetBefore(offset: number, edits: readonly Edit[]): number {
  let shift = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    if (offset < start + shift) break;
    if (offset < start + shift + text.length) return Math.min(offset - shift, end);
    shift += text.length - (end - start);
  }
  return offset - shift;
}
