/** What the scans of a text found: the first place that goes over a limit. */
export interface TooMuch {
  readonly limit: 'nesting' | 'delimiters';
  /** Offset of the line or the block. */
  readonly offset: number;
}

interface Bounds {
  readonly nesting: number;
  readonly delimiters: number;
}

/**
 * Two cheap scans that bound what the Markdown parsers are given: both parsers need far more than linear time, and one
 * of them all of its stack, for containers in containers and for many signs of emphasis and links in one block.
 */
export function tooMuch(text: string, from: number, bounds: Bounds): TooMuch | undefined {
  let delimiters = 0;
  let blockStart = from;
  let lineStart = from;
  while (lineStart < text.length) {
    let lineEnd = text.indexOf('\n', lineStart);
    if (lineEnd < 0) lineEnd = text.length;
    if (nestingOf(text, lineStart, lineEnd) > bounds.nesting) return { limit: 'nesting', offset: lineStart };
    const signs = delimitersOf(text, lineStart, lineEnd);
    if (signs !== undefined && startsBlock.test(text.slice(lineStart, Math.min(lineEnd, lineStart + 24)))) {
      delimiters = signs;
      blockStart = lineStart;
    } else if (signs === undefined) {
      delimiters = 0;
      blockStart = lineEnd + 1;
    } else delimiters += signs;
    if (delimiters > bounds.delimiters) return { limit: 'delimiters', offset: blockStart };
    lineStart = lineEnd + 1;
  }
  return undefined;
}

/** An item of a list, a heading and a row of a table each hold their own text, so long lists and tables are fine. */
const startsBlock = /^\s*(?:[-*+]\s|[0-9]{1,9}[.)]\s|#{1,6}\s|\|)/;

/** How many containers a line opens or continues: quotes, list markers, footnote definitions, and indentation. */
function nestingOf(text: string, start: number, end: number): number {
  let depth = 0;
  let column = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === space) column += 1;
    else if (code === tab) column += 4;
    else if (code === greaterThan) depth += 1;
    else if (code === hyphen || code === asterisk || code === plus) {
      if (!isBlank(text.charCodeAt(at + 1))) break;
      depth += 1;
    } else if (code >= zero && code <= nine) {
      let after = at;
      while (after - at < 9 && text.charCodeAt(after) >= zero && text.charCodeAt(after) <= nine) after += 1;
      const sign = text.charCodeAt(after);
      if ((sign !== dot && sign !== roundClose) || !isBlank(text.charCodeAt(after + 1))) break;
      depth += 1;
      at = after;
    } else if (code === squareOpen && text.charCodeAt(at + 1) === caret) {
      const close = text.indexOf(']:', at);
      if (close < 0 || close >= end) break;
      depth += 1;
      at = close + 1;
    } else break;
  }
  // Indentation continues containers of lines above: two columns for each at least.
  return depth === 0 ? 0 : depth + Math.floor(column / 4);
}

/** The signs of a line that emphasis, code and links are made of; `undefined` for a blank line, which ends a block. */
function delimitersOf(text: string, start: number, end: number): number | undefined {
  let count = 0;
  let blank = true;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (delimiterCodes.has(code)) count += 1;
    if (blank && !isBlank(code)) blank = false;
  }
  return blank ? undefined : count;
}

function isBlank(code: number): boolean {
  return code === space || code === tab || code === 13 || code === 10 || Number.isNaN(code);
}

const [space, tab, greaterThan, hyphen, asterisk, plus] = [32, 9, 62, 45, 42, 43];
const [zero, nine, dot, roundClose, squareOpen, caret] = [48, 57, 46, 41, 91, 94];
const delimiterCodes: ReadonlySet<number> = new Set([...'*_~`[]<!'].map((sign) => sign.charCodeAt(0)));
