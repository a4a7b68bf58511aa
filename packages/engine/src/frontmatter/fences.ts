import type { Range } from '../source/source.ts';

/** Where the block of agreements stands: the text between the two fences, line breaks included. */
export interface Fenced {
  readonly block: Range;
  /** Where the text below the block starts. */
  readonly bodyStart: number;
}

const fence = /^---[ \t]*$/;

/**
 * Finds the block between two lines of `---` at the top of a Markdown text. A `---` inside a value does not end it,
 * because a fence starts in the first column of its line.
 *
 * @returns `undefined` when the first line is no fence; `unclosed` when no second one follows.
 */
export function findFences(text: string): Fenced | 'unclosed' | undefined {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  let lineStart = start;
  let blockStart: number | undefined;
  while (lineStart <= text.length) {
    const { end, next } = endOfLine(text, lineStart);
    const isFence = fence.test(text.slice(lineStart, end));
    if (blockStart === undefined) {
      if (!isFence) return undefined;
      blockStart = next;
    } else if (isFence) {
      return { block: { start: blockStart, end: lineStart }, bodyStart: next };
    }
    if (next === end) break;
    lineStart = next;
  }
  return 'unclosed';
}

function endOfLine(text: string, from: number): { end: number; next: number } {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10) return { end: at, next: at + 1 };
    if (code === 13) return { end: at, next: text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1 };
  }
  return { end: text.length, next: text.length };
}
