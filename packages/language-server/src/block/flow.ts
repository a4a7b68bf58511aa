import type { Range } from '@regiolint/engine';
import { type Brackets, readBrackets } from './brackets.ts';
import { indentOf, linesOf } from './entries.ts';

/** Where a cursor stands between brackets: `{id: ggd, |}` or `[ggd, |]`, also on more lines. */
export interface Flow {
  /** Where the outermost bracket opens. */
  readonly start: number;
  /** From what the outermost bracket opens to where the cursor stands: keys and numbers. */
  readonly path: readonly (string | number)[];
  readonly part: 'key' | 'value';
  /** What is typed of it, up to the cursor. */
  readonly typed: string;
  /** The other keys, or the other items of the list. */
  readonly taken: ReadonlySet<string>;
}

/** @returns `comment` in a comment; `undefined` where there are no brackets */
export function flowAt(text: string, block: Range, offset: number): Flow | 'comment' | undefined {
  let after = block.start;
  let textIndent: number | undefined;
  for (const line of linesOf(text, block)) {
    if (line.start >= offset) return undefined;
    if (line.start < after) continue;
    const said = text.slice(line.start, line.end);
    const indent = indentOf(said);
    if (indent === said.length || (textIndent !== undefined && indent > textIndent)) continue;
    textIndent = /(?:^|[:\s-])[|>][+-]?[0-9]?[+-]?[ \t]*$/.test(said) ? indent : undefined;
    const [before] = opener.exec(said) ?? [];
    if (before === undefined) continue;
    const start = line.start + before.length - 1;
    if (start >= offset) return undefined;
    const comments: Range[] = [];
    const isAll = before.trim().length === 1;
    const brackets = readBrackets(text, { start, end: block.end }, isAll ? -1 : indent, comments);
    if (comments.some((comment) => comment.start < offset && offset <= comment.end)) return 'comment';
    if (isIn(brackets, offset)) return find(text, brackets, offset);
    after = brackets.end;
  }
  return undefined;
}

/** Hyphens, a key, an anchor or a tag, and then the first bracket. */
const opener =
  /^[ \t]*(?:-[ \t]+)*(?:(?:"[^"]*"|'[^']*'|[^\s"'#&*!|>%@`[\]{},-][^#{}[\]]*?)[ \t]*:[ \t]+)?(?:[&!]\S*[ \t]+)*[{[]/;

function isIn({ start, end, isClosed }: Brackets, offset: number): boolean {
  return start < offset && (isClosed ? offset < end : offset <= end);
}

function find(text: string, outer: Brackets, offset: number): Flow {
  const path: (string | number)[] = [];
  for (let brackets = outer; ; ) {
    const index = brackets.parts.findIndex(({ start, end }) => start <= offset && offset <= end);
    const part = brackets.parts[index] ?? { start: offset, end: offset };
    const names = brackets.parts.map(({ start, end, colon }) => unquoted(text.slice(start, colon ?? end)));
    const isKey = brackets.isMap && (part.colon === undefined || offset <= part.colon);
    if (!isKey) path.push(brackets.isMap ? (names[index] ?? '') : Math.max(index, 0));
    if (part.inner && isIn(part.inner, offset)) {
      brackets = part.inner;
      continue;
    }
    const from = isKey || part.colon === undefined ? part.start : part.colon + 1;
    const others = names.filter((name, at) => at !== index && name !== '');
    const typed = text.slice(from, offset).trimStart();
    return { start: outer.start, path, part: isKey ? 'key' : 'value', typed, taken: new Set(others) };
  }
}

function unquoted(typed: string): string {
  return typed.trim().replace(/^(["'])(.*)\1$/s, '$2');
}
