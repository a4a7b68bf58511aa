import type { Fault } from '../frontmatter/fault.ts';
import type { Limits } from '../source/limits.ts';
import type { MarkdownParser, Outline } from './outline.ts';
import { outlineOf } from './outline-of.ts';
import { tooMuch } from './scans.ts';

export interface Body {
  readonly outline?: Outline;
  readonly faults: readonly Fault[];
}

/**
 * Reads the text below the block into its outline; a text that goes over a limit is not read, and a fault says so.
 *
 * @param start offset where the text below the block starts
 */
export function readBody(text: string, start: number, parse: MarkdownParser, limits: Limits): Body {
  const over = tooMuch(text, start, limits);
  if (over) {
    const end = text.slice(over.offset).search(/[\r\n]|$/) + over.offset;
    const range = { start: over.offset, end: Math.min(end, over.offset + 80) };
    return {
      faults: [{ code: 'limit', limit: over.limit, allowed: limits[over.limit], pointer: '', range }],
    };
  }
  return { outline: outlineOf(parse(text).children, text, start), faults: [] };
}
