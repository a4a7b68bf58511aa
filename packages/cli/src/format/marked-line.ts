import { printable } from './printable.ts';

/** How much of a long line is shown around the mark, in characters. */
const widest = 110;

/** A line of the document, and the marks that stand under the place. */
export interface MarkedLine {
  readonly line: string;
  readonly marks: string;
}

/**
 * @param line the line without its line break
 * @param from 0-based column where the place starts, in UTF-16 units
 * @param to where it ends on this line
 */
export function markLine(line: string, from: number, to: number): MarkedLine {
  const start = from > widest - 30 ? from - 30 : 0;
  const before = `${start > 0 ? '…' : ''}${printable(line.slice(start, from))}`;
  const inside = printable(line.slice(from, to));
  const after = printable(line.slice(to));
  const room = Math.max(widest - width(before) - width(inside), 0);
  const shown = `${before}${inside}${after.length > room ? `${after.slice(0, room)}…` : after}`;
  const cut = width(shown) > widest * 2 ? `${[...shown].slice(0, widest * 2).join('')}…` : shown;
  const marks = Math.min(Math.max(width(inside), 1), Math.max(width(cut) - width(before), 1));
  return { line: cut.trimEnd(), marks: ' '.repeat(width(before)) + '^'.repeat(marks) };
}

/** Characters as a reader counts them: an emoji is one. */
function width(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  // It takes longer to make than a plan takes to read.
  segmenter ??= new Intl.Segmenter('nl', { granularity: 'grapheme' });
  return [...segmenter.segment(text)].length;
}

let segmenter: Intl.Segmenter | undefined;
