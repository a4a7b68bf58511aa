import { commentsIn } from '../frontmatter/comments.ts';
import type { Edit, TypedField } from '../frontmatter/fault.ts';
import type { Placed } from '../frontmatter/reading.ts';
import { lineStart } from '../frontmatter/text.ts';
import { type FieldLines, isTied, linesOfField } from './field-lines.ts';
import { putInBraces, type Room, roomIn } from './room.ts';
import { takeOut } from './take-out.ts';

/** Where a field goes. */
export interface Goal {
  /** The object that it comes in, or what that object comes in; `below` stands for the lines below a field on top. */
  readonly into: Placed | { readonly below: Omit<TypedField, 'isFlow'> };
  /** The keys of what is not there yet, outermost first. */
  readonly missing: readonly string[];
}

/**
 * Moves a field, with the comments in it and right above it.
 *
 * @returns `undefined` where it is not certain that all of it can be read there as it was meant
 */
export function moveField(text: string, field: TypedField, goal: Goal): readonly Edit[] | undefined {
  const { into, missing } = goal;
  const room = 'below' in into ? roomBelow(text, into.below) : roomIn(text, into);
  if (room && !field.isFlow) return moveLines(text, field, room, missing);
  const removal = takeOut(text, field);
  const typed = onOneLine(text, field);
  if (removal?.text !== '' || typed === undefined) return undefined;
  if (room) {
    const line = `${' '.repeat(room.column + 2 * missing.length)}${typed}`;
    return [removal, { start: room.at, end: room.at, text: inserted([line], room, missing) }];
  }
  if ('below' in into || missing.length > 0) return undefined;
  const addition = putInBraces(text, into.value, typed);
  return addition && [removal, addition];
}

function roomBelow(text: string, field: Omit<TypedField, 'isFlow'>): Room | undefined {
  const lines = linesOfField(text, field);
  return lines && { at: lines.end, column: lines.column, newline: lines.newline };
}

function moveLines(
  text: string,
  field: TypedField,
  room: Room,
  missing: readonly string[],
): readonly Edit[] | undefined {
  const lines = linesOfField(text, field);
  if (!lines) return undefined;
  const start = withCommentsAbove(text, lines);
  const { end, newline } = lines;
  const typed = text.slice(start, end);
  if (isTied(typed) || (start < room.at && room.at < end)) return undefined;
  const shifted = shift(typed, room.column + 2 * missing.length - lines.column);
  if (room.at !== start && room.at !== end) {
    const addition = { start: room.at, end: room.at, text: inserted(shifted, room, missing, newline) };
    return [{ start, end, text: '' }, addition];
  }
  const ends = newline || room.newline || '\n';
  const moved = inserted(shifted, { ...room, newline: ends }, missing);
  return [{ start, end, text: newline ? moved : moved.slice(0, -ends.length) }];
}

/** Comment lines right above a field, as far to the right, are about it. */
function withCommentsAbove(text: string, { start, column }: FieldLines): number {
  let from = start;
  while (from > 0) {
    const above = lineStart(text, from - (text.endsWith('\r\n', from) ? 2 : 1));
    if (!/^ *#/.test(text.slice(above, from)) || text[above + column] !== '#') break;
    from = above;
  }
  return from;
}

/** Lines so many columns further to the right, or to the left. */
function shift(typed: string, by: number): readonly string[] {
  const lines = typed.replace(/(?:\r\n|\r|\n)$/, '').split(/\r\n|\r|\n/);
  const tooFar = new RegExp(`^ {0,${Math.max(-by, 0)}}`);
  return lines.map((line) =>
    by > 0 && line.trim() !== '' ? `${' '.repeat(by)}${line}` : line.replace(tooFar, ''),
  );
}

/** Lines below the keys that were missing, where there is room for them. */
function inserted(lines: readonly string[], room: Room, missing: readonly string[], ends = '\n'): string {
  const newline = room.newline || ends || '\n';
  const keys = missing.map((key, depth) => `${' '.repeat(room.column + 2 * depth)}${key}:`);
  const text = [...keys, ...lines].join(newline);
  return room.newline ? text + newline : newline + text;
}

/** A field as it can stand between braces as well as on a line of its own; in JSON it may take more lines. */
function onOneLine(text: string, { key, end, isFlow }: TypedField): string | undefined {
  const isJson = /^\uFEFF?\s*\{/.test(text);
  const behindKey = isJson ? /^\s*:\s*(.+)$/s : isFlow ? /^\s*:\s*(.+)$/ : /^[ \t]*:[ \t]+(.+)$/;
  const value = behindKey.exec(text.slice(key.end, end))?.[1];
  if (value === undefined || commentsIn(`: ${value}`).length > 0) return undefined;
  const isClear = isFlow || /^["'[{]/.test(value) || /^[^|>&*!#,[\]{}][^,[\]{}]*$/.test(value);
  return isClear ? `${text.slice(key.start, key.end)}: ${value}` : undefined;
}
