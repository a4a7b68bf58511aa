import type { Fault } from '../frontmatter/fault.ts';
import type { Limits } from '../source/limits.ts';
import type { KeptBody } from './kept-body.ts';
import type { MarkdownParser, Outline } from './outline.ts';
import { outlineFrom, outlineOf } from './outline-of.ts';
import { tooMuch } from './scans.ts';

export interface Body {
  readonly outline?: Outline;
  readonly faults: readonly Fault[];
}

/**
 * Reads the text below the block into its outline; a text that goes over a limit is not read, and a fault says so.
 *
 * @param start offset where the text below the block starts
 * @param kept what was read the last time, for who reads the text again and again
 */
export function readBody(
  text: string,
  start: number,
  parse: MarkdownParser,
  limits: Limits,
  kept?: KeptBody,
): Body {
  const scan = () => tooMuch(text, start, limits);
  const over = kept ? kept.scanned(text, start, scan) : scan();
  if (over) {
    const end = text.slice(over.offset).search(/[\r\n]|$/) + over.offset;
    const range = { start: over.offset, end: Math.min(end, over.offset + 80) };
    return {
      faults: [{ code: 'limit', limit: over.limit, allowed: limits[over.limit], pointer: '', range }],
    };
  }
  if (kept) return { outline: outlineFrom(kept.parts(text, start, parse), text), faults: [] };
  return { outline: outlineOf(parse(text).children, text, start), faults: [] };
}
