import type { Range } from '@regiolint/engine';
import type { ShownDocument } from '../document.ts';
import { readBrackets } from './brackets.ts';
import type { Insertion } from './insert.ts';
import { asData, type NewField } from './new-field.ts';

/** Whether the whole block stands between braces, as in JSON. */
export function isInBraces({ text, block }: Pick<ShownDocument, 'text' | 'block'>): boolean {
  return block !== undefined && opens.test(text.slice(block.start, block.end));
}

/** Puts a field behind the others of the whole block; `undefined` where it is not finished, or has comments. */
export function putOnTop(shown: ShownDocument, field: NewField): Insertion | undefined {
  const { text, block } = shown;
  if (!block || !isInBraces(shown)) return undefined;
  const typed = text.slice(block.start, block.end);
  const start = block.start + (opens.exec(typed)?.[0].length ?? 1) - 1;
  return putField(shown, { start, end: block.end }, field);
}

/**
 * Puts a field behind the others of what stands between braces.
 *
 * @param braces from the one that opens up to where it is closed at the latest
 */
export function putField({ text }: ShownDocument, braces: Range, field: NewField): Insertion | undefined {
  return put(text, braces, '{', (...indents) =>
    json(asData([field]), ...indents)
      .slice(1, -1)
      .trim(),
  );
}

/** Puts an item behind the others of what stands between these brackets. */
export function putItem(
  { text }: ShownDocument,
  brackets: Range,
  fields: readonly NewField[],
): Insertion | undefined {
  return put(text, brackets, '[', (outer, unit) => json(asData(fields), outer + unit, unit));
}

/** As in JSON, or as the comments of YAML above it leave it. */
const opens = /^\uFEFF?(?:\s|#[^\r\n]*(?:[\r\n]|$))*\{/;

/**
 * @param written what is added, by what comes before the closing sign on its line, and by how much each level goes to
 * the right; both empty when all stands on one line
 */
function put(
  text: string,
  { start, end }: Range,
  open: '{' | '[',
  written: (outer: string, unit: string) => string,
): Insertion | undefined {
  if (text[start] !== open) return undefined;
  const comments: Range[] = [];
  const brackets = readBrackets(text, { start, end }, -1, comments);
  // What comes behind a comment would be a part of it.
  if (!brackets.isClosed || comments.length > 0) return undefined;
  const said = text.slice(start + 1, brackets.end - 1).trimEnd();
  const space = /^\s*/.exec(said)?.[0] ?? '';
  const isOnLines = /[\r\n]/.test(space);
  const inner = /[ \t]*$/.exec(space)?.[0] ?? '';
  const outer = isOnLines ? indentBefore(text, start) : '';
  const unit = isOnLines ? inner.slice(outer.length) : '';
  const newline = /\r\n|\r|\n/.exec(space)?.[0] ?? '\n';
  const lead = said === '' ? '' : (said.endsWith(',') ? '' : ',') + (isOnLines ? space : ' ');
  const added = lead + written(outer, unit).replaceAll('\n', newline);
  const at = start + 1 + said.length;
  const cursor = at + Math.max(added.indexOf('|'), 0);
  return { edit: { start: at, end: at, text: added.replace('|', '') }, cursor };
}

/** What the line of an offset starts with. */
function indentBefore(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}

/** Data as JSON, its further lines as far to the right as where it comes. */
function json(data: unknown, outer: string, unit: string): string {
  const spaced = unit === '' ? onOneLine(data) : JSON.stringify(data, undefined, unit);
  return spaced.replaceAll('\n', `\n${outer}`);
}

function onOneLine(data: unknown): string {
  if (typeof data !== 'object' || data === null) return JSON.stringify(data);
  if (Array.isArray(data)) return `[${data.map(onOneLine).join(', ')}]`;
  const fields = Object.entries(data).map(([key, value]) => `${JSON.stringify(key)}: ${onOneLine(value)}`);
  return `{${fields.join(', ')}}`;
}
