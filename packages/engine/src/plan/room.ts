import { commentsIn } from '../frontmatter/comments.ts';
import type { Edit } from '../frontmatter/fault.ts';
import type { Placed } from '../frontmatter/reading.ts';
import { lineStart } from '../frontmatter/text.ts';
import type { Range } from '../source/source.ts';
import { linesOfField, restOfLine } from './field-lines.ts';

/** Where one more field can come on lines of its own. */
export interface Room {
  /** The start of the line that comes after it. */
  readonly at: number;
  /** How many spaces go before its key. */
  readonly column: number;
  /** What ends the line before it; empty at the end of the text. */
  readonly newline: string;
}

const keyFirst = /^(?:"[^"\r\n]*"|'[^'\r\n]*'|[^\s"'#&*!|>%@`[\]{},-][^:#\r\n]*)[ \t]*:(?=\s|$)/;

/** The room below the fields of an object, or below its key when it has none; `undefined` between braces. */
export function roomIn(text: string, { key, value }: Placed): Room | undefined {
  if (key && value.start === key.start) {
    const lines = linesOfField(text, { key, end: key.end });
    return lines && { at: lines.end, column: lines.column + 2, newline: lines.newline };
  }
  const before = text.slice(lineStart(text, value.start), value.start);
  const rest = restOfLine(text, value.end);
  if (!rest || !/^ *(?:- +)*$/.test(before)) return undefined;
  if (!keyFirst.test(text.slice(value.start, value.end))) return undefined;
  return { at: rest.end, column: before.length, newline: rest.newline };
}

/** Puts one more field between braces, behind the others. */
export function putInBraces(text: string, { start, end }: Range, field: string): Edit | undefined {
  const typed = text.slice(start, end);
  if (!/^\{.*\}$/s.test(typed) || commentsIn(typed).length > 0) return undefined;
  const said = typed.slice(1, -1).trimEnd();
  if (said === '') return { start: start + 1, end: end - 1, text: field };
  const at = start + 1 + said.length;
  const space = /^\s+/.exec(said)?.[0] ?? ' ';
  return { start: at, end: at, text: `${said.endsWith(',') ? '' : ','}${space}${field}` };
}
