import type { Range } from '@regiolint/engine';

/** What stands between brackets: `{…}` or `[…]`, also when it is not finished. */
export interface Brackets extends Range {
  readonly isMap: boolean;
  isClosed: boolean;
  end: number;
  /** What the commas divide. */
  readonly parts: Part[];
}

/** A key with a value, or an item of a list. */
export interface Part extends Range {
  readonly start: number;
  end: number;
  /** Where the colon behind the key stands. */
  colon?: number;
  inner?: Brackets;
}

/**
 * Reads what a bracket opens as far as it goes. A line that stands no further to the right than what the bracket is a
 * part of does not belong to it: someone is still typing.
 *
 * @param start of the bracket
 * @param indent columns before what the bracket is a part of; -1 when it is all there is
 * @param comments is filled with the comments in it
 */
export function readBrackets(
  text: string,
  { start, end }: Range,
  indent: number,
  comments: Range[],
): Brackets {
  const outer = opened(text, start);
  const stack = [outer];
  let at = start + 1;
  /** Whether nothing stands yet where something may. */
  let isFirst = true;
  for (let last = stack.at(-1); last && at < end; last = stack.at(-1)) {
    const part = last.parts.at(-1) as Part;
    part.end = at;
    const sign = text[at] ?? '';
    if (/[\r\n]/.test(sign) && isOutside(text, at, indent)) break;
    if (sign === '#' && /[\s,{}[\]]/.test(text[at - 1] ?? '')) {
      const [said = ''] = /[^\r\n]*/.exec(text.slice(at, end)) ?? [];
      comments.push({ start: at, end: at + said.length });
      at += said.length;
      continue;
    }
    if (/["']/.test(sign) && isFirst) {
      const pattern = sign === '"' ? /^"(?:[^"\\\r\n]|\\.)*"?/ : /^'(?:[^'\r\n]|'')*'?/;
      at += pattern.exec(text.slice(at, end))?.[0].length ?? 1;
      isFirst = false;
      continue;
    }
    if ((sign === '{' || sign === '[') && isFirst) {
      part.inner = opened(text, at);
      stack.push(part.inner);
    } else if (sign === '}' || sign === ']') {
      last.isClosed = true;
      last.end = at + 1;
      stack.pop();
      isFirst = false;
    } else if (sign === ',') {
      last.parts.push({ start: at + 1, end: at + 1 });
      isFirst = true;
    } else if (sign === ':' && last.isMap && part.colon === undefined && isColon(text, at)) {
      part.colon = at;
      isFirst = true;
    } else if (/\S/.test(sign)) isFirst = false;
    at += 1;
  }
  for (const open of stack) {
    open.end = at;
    const part = open.parts.at(-1);
    if (part) part.end = at;
  }
  return outer;
}

function opened(text: string, start: number): Brackets {
  const part = { start: start + 1, end: start + 1 };
  return { isMap: text[start] === '{', start, end: start + 1, isClosed: false, parts: [part] };
}

function isColon(text: string, at: number): boolean {
  return /^(?:[\s,{}[\]"]|$)/.test(text[at + 1] ?? '') || /["']/.test(text[at - 1] ?? '');
}

/** Whether what comes after a line break stands too far to the left. */
function isOutside(text: string, at: number, indent: number): boolean {
  const next = /^[\r\n]+([ \t]*)([^\s\]}])/.exec(text.slice(at, at + 1_000));
  return next !== null && (next[1]?.length ?? 0) <= indent;
}
