import { commentsIn } from '../frontmatter/comments.ts';
import type { Edit } from '../frontmatter/fault.ts';
import { lineStart } from '../frontmatter/text.ts';
import type { Range } from '../source/source.ts';

/** A key with its value, as it stands in the text. */
interface Field {
  readonly key: Range;
  /** Where the value ends; without one, where the key does. */
  readonly end: number;
  /** Whether it stands between braces. */
  readonly isFlow: boolean;
}

/**
 * Takes a field out of what it stands in. Comments between its lines stay, each on a line of its own.
 *
 * @returns `undefined` where it shares a line, or where something in it may be used elsewhere
 */
export function takeOut(text: string, field: Field): Edit | undefined {
  const lines = field.isFlow ? undefined : linesOfField(text, field);
  const range = field.isFlow ? betweenCommas(text, field) : lines;
  if (!range) return undefined;
  const typed = text.slice(range.start, range.end);
  if (isTied(typed)) return undefined;
  const comments = commentsIn(typed);
  if (!lines) return comments.length > 0 ? undefined : { ...range, text: '' };
  const indent = ' '.repeat(lines.column);
  const kept = comments.map((comment) => `${indent}${comment.trimEnd()}`).join(lines.newline || '\n');
  return { start: range.start, end: range.end, text: kept && kept + lines.newline };
}

/** Lines that a field has for itself, with the end of the last one. */
interface FieldLines extends Range {
  /** How many spaces stand before its key. */
  readonly column: number;
  /** What ends the last line; empty at the end of the text. */
  readonly newline: string;
}

/** The lines of a field; `undefined` when it shares them, also with a hyphen. */
function linesOfField(text: string, { key, end }: Field): FieldLines | undefined {
  const start = lineStart(text, key.start);
  const rest = restOfLine(text, end === key.end ? behindColon(text, end) : end);
  if (!rest || !/^ *$/.test(text.slice(start, key.start))) return undefined;
  return { start, end: rest.end, column: key.start - start, newline: rest.newline };
}

/** Where a line ends on which nothing but a comment follows. */
function restOfLine(text: string, offset: number) {
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
function isTied(typed: string): boolean {
  return /(?:^|[\s[{,])[&*][^\s]/.test(typed);
}

/** A field between braces with the comma that goes with it. */
function betweenCommas(text: string, { key: { start }, end }: Field): Range | undefined {
  const after = /^\s*,\s*/.exec(text.slice(end))?.[0];
  if (after !== undefined) return { start, end: end + after.length };
  const before = text.slice(0, start).trimEnd();
  if (before.endsWith(',')) return { start: before.length - 1, end };
  return before.endsWith('{') ? { start, end } : undefined;
}
