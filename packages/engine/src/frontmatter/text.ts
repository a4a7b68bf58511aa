import type { Range } from '../source/source.ts';
import type { Edit } from './fault.ts';

/** A text between double quotation marks, as YAML writes it. */
export function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

/** A text between single quotation marks, as YAML writes it. */
export function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Where the line starts that an offset stands on. */
export function lineStart(text: string, offset: number): number {
  let from = Math.min(offset, text.length);
  while (from > 0 && !/[\r\n]/.test(text[from - 1] ?? '')) from -= 1;
  return from;
}

/** The line that an offset stands on, without the white space around it. */
export function lineAt(text: string, offset: number): Range {
  const from = lineStart(text, offset);
  const line = /^([ \t]*)([^\r\n]*)/.exec(text.slice(from));
  const start = from + (line?.[1]?.length ?? 0);
  return { start, end: start + (line?.[2]?.trimEnd().length ?? 0) };
}

/** A text with changes made; they do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  let made = '';
  let at = 0;
  for (const { start, end, text: written } of [...edits].sort((a, b) => a.start - b.start)) {
    made += text.slice(at, start) + written;
    at = end;
  }
  return made + text.slice(at);
}
