import type { Words } from '@regiolint/schema';
import type { Range } from '../source/source.ts';
import { unreadableDetails } from './details.ts';
import type { Fault } from './fault.ts';
import { isOpenQuote, type Problem } from './parse.ts';
import { lineAt } from './text.ts';

/** What the parser found, said so that a person can mend it, at the place where they would look. */
export function inOurWords(text: string, problem: Problem): Fault {
  const { detail, range } = explain(text, problem);
  return { code: 'unreadable', reason: 'default', pointer: '', range: inside(text, range), detail };
}

interface Explained {
  readonly detail: Words;
  readonly range: Range;
}

function explain(text: string, problem: Problem): Explained {
  const { start, end, code, message, runsOnTo } = problem;
  const line = lineAt(text, start);
  const here = { start, end: Math.min(Math.max(end, start + 1), Math.max(line.end, start + 1)) };
  if (code === 'no-mapping') return { detail: unreadableDetails['no-mapping'], range: line };
  if (code === 'MULTIPLE_DOCS') return { detail: unreadableDetails['two-documents'], range: line };
  if (code === 'BAD_DQ_ESCAPE') return { detail: unreadableDetails.backslash, range: here };
  if (code === 'BAD_SCALAR_START') return { detail: unreadableDetails.sign, range: here };
  if (/end with a [\]}]|Expected flow/.test(message)) {
    return { detail: unreadableDetails['open-bracket'], range: openBracketBefore(text, start) ?? here };
  }
  if (isOpenQuote(problem)) return { detail: unreadableDetails['open-quote-above'], range: line };
  if (/same line with key/.test(message))
    return { detail: unreadableDetails['list-after-colon'], range: here };
  if (runsOnTo !== undefined && start > lineAt(text, start).start) {
    return { detail: unreadableDetails.indentation, range: lineAt(text, runsOnTo) };
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && runsOnTo === undefined && !/sequence/.test(message)) {
    return { detail: unreadableDetails['second-colon'], range: { start, end: line.end } };
  }
  if (code === 'MULTILINE_IMPLICIT_KEY' || /map values/.test(message)) {
    return { detail: unreadableDetails['no-colon'], range: line };
  }
  if (code === 'BAD_INDENT' || /- indicator|block sequence/.test(message)) {
    return { detail: unreadableDetails.indentation, range: line };
  }
  return { detail: unreadableDetails.other, range: here };
}

/** The bracket that is still open at a place. */
function openBracketBefore(text: string, offset: number): Range | undefined {
  let closed = 0;
  for (let at = Math.min(offset, text.length) - 1; at >= 0; at -= 1) {
    const sign = text[at] ?? '';
    if (']}'.includes(sign)) closed += 1;
    else if ('[{'.includes(sign) && closed > 0) closed -= 1;
    else if ('[{'.includes(sign)) return { start: at, end: at + 1 };
  }
  return undefined;
}

/** Some of the text, also for what the parser misses past its end. */
function inside(text: string, range: Range): Range {
  if (range.start < text.trimEnd().length && range.end > range.start) return range;
  const last = Math.max(text.trimEnd().length - 1, 0);
  const line = lineAt(text, Math.min(range.start, last));
  return { start: Math.min(line.start, last), end: Math.max(line.end, Math.min(last + 1, text.length)) };
}
