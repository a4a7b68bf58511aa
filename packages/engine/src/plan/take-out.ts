import { commentsIn } from '../frontmatter/comments.ts';
import type { Edit, TypedField } from '../frontmatter/fault.ts';
import type { Range } from '../source/source.ts';
import { isTied, linesOfField } from './field-lines.ts';

/**
 * Takes a field out of what it stands in. Comments between its lines stay, each on a line of its own.
 *
 * @returns `undefined` where it shares a line, or where something in it may be used elsewhere
 */
export function takeOut(text: string, field: TypedField): Edit | undefined {
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

/** A field between braces with the comma that goes with it. */
function betweenCommas(text: string, { key: { start }, end }: TypedField): Range | undefined {
  const after = /^\s*,\s*/.exec(text.slice(end))?.[0];
  if (after !== undefined) return { start, end: end + after.length };
  const before = text.slice(0, start).trimEnd();
  if (before.endsWith(',')) return { start: before.length - 1, end };
  return before.endsWith('{') ? { start, end } : undefined;
}
