import type { TypedField } from '../frontmatter/fault.ts';
import { lineStart } from '../frontmatter/text.ts';
import type { Range } from '../source/source.ts';

/** Lines that something has for itself, with the end of the last one. */
export interface FieldLines extends Range {
  /** How many spaces stand before its key. */
  readonly column: number;
  /** What ends the last line; empty at the end of the text. */
  readonly newline: string;
}

/** The lines of a field; `undefined` when it shares them, also with a hyphen. */
export function linesOfField(text: string, { key, end }: Omit<TypedField, 'isFlow'>): FieldLines | undefined {
  const start = lineStart(text, key.start);
  const rest = restOfLine(text, end === key.end ? behindColon(text, end) : end);
  if (!rest || !/^ *$/.test(text.slice(start, key.start))) return undefined;
  return { start, end: rest.end, column: key.start - start, newline: rest.newline };
}

/** Where a line ends on which nothing but a comment follows. */
export function restOfLine(text: string, offset: number) {
  const rest = /[ \t]*(?:(?<=[ \t])#[^\r\n]*)?(\r\n|\r|\n|$)/y;
  rest.lastIndex = offset;
  const found = rest.exec(text);
  return found ? { end: rest.lastIndex, newline: found[1] ?? '' } : undefined;
}

/** Behind the colon that follows a key; where the key ends when none does. */
function behindColon(text: string, offset: number): number {
  const colon = /[ \t]*:(?=\s|$)/y;
  colon.lastIndex = offset;
  return colon.test(text) ? colon.lastIndex : offset;
}

/** Whether a part of it is repeated elsewhere, or repeats what stands elsewhere. */
export function isTied(typed: string): boolean {
  return /(?:^|[\s[{,])[&*][^\s]/.test(typed);
}
