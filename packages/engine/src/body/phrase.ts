import type { Nodes } from 'mdast';
import type { Range } from '../source/source.ts';

/** A text as a reader sees it, without the signs of Markdown, on one line. */
export interface Phrase {
  readonly text: string;
  /** Where its letters stand in the document, in order. */
  readonly pieces: readonly Piece[];
}

/** A run of letters that stands in the document as it stands in the phrase. */
interface Piece {
  /** Where it starts in the phrase. */
  readonly at: number;
  /** Where it starts in the document. */
  readonly offset: number;
  readonly length: number;
}

function firstEndingAfter(pieces: readonly Piece[], index: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(pieces[middle]) > index) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where a node stands in the document. */
export function offsetsOf({ position }: Nodes): Range {
  const start = position?.start.offset ?? 0;
  return { start, end: position?.end.offset ?? start };
}

/** Where a part of a phrase stands in the document; without a part, all of it. */
export function rangeIn({ pieces, text }: Phrase, from = 0, to = text.length): Range {
  const first = pieces[firstEndingAfter(pieces, from)] ?? pieces.at(-1);
  const behind = pieces[firstEndingAfter(pieces, to - 1)] ?? pieces.at(-1);
  const last = behind && behind.at < to ? behind : first;
  if (!first || !last) return { start: 0, end: 0 };
  const start = first.offset + Math.max(from - first.at, 0);
  return { start, end: Math.max(last.offset + Math.min(to - last.at, last.length), start) };
}

/** The text of a paragraph, a heading or a cell. */
export function phraseOf(block: Nodes, source: string): Phrase {
  const pieces: Piece[] = [];
  const whole = offsetsOf(block);
  let text = '';
  let done = whole.start;
  const add = (value: string, node: Nodes) => {
    // Remark finds some addresses of mail only afterwards, and then does not say where they stand.
    const { start, end } = node.position ? offsetsOf(node) : { start: done, end: whole.end };
    for (const run of runsOf(value, source, start, end)) {
      pieces.push({ ...run, at: text.length + run.at });
      done = run.offset + run.length;
    }
    text += value.replace(/\s/g, ' ');
  };
  const walk = (node: Nodes) => {
    if (node.type === 'text' || node.type === 'inlineCode') add(node.value, node);
    else if (node.type === 'break') text += ' ';
    else if ('children' in node) node.children.forEach(walk);
  };
  walk(block);
  return trimmed({ text, pieces });
}

/** Parts of a phrase, given by where they start and end; they follow each other. */
export function partsOf(
  { text, pieces }: Phrase,
  bounds: readonly (readonly [from: number, to: number])[],
): readonly Phrase[] {
  let first = 0;
  return bounds.map(([from, to]) => {
    const own: Piece[] = [];
    while (first < pieces.length && endOf(pieces[first]) <= from) first += 1;
    for (let index = first; (pieces[index]?.at ?? to) < to; index += 1) {
      const { at, offset, length } = pieces[index] as Piece;
      const start = Math.max(at, from);
      own.push({ at: start - from, offset: offset + start - at, length: Math.min(at + length, to) - start });
    }
    return { text: text.slice(from, to), pieces: own };
  });
}

function endOf(piece: Piece | undefined): number {
  return piece ? piece.at + piece.length : 0;
}

function trimmed(phrase: Phrase): Phrase {
  const { text } = phrase;
  const from = text.length - text.trimStart().length;
  const to = Math.max(text.trimEnd().length, from);
  return from === 0 && to === text.length ? phrase : (partsOf(phrase, [[from, to]])[0] ?? phrase);
}

/** Signs such as `\*`, `&euro;` and the `>` of a quote stand in the document and not in the text. */
const entity = /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z0-9]{1,31});/y;
const mostSkipped = 200;

function* runsOf(value: string, source: string, start: number, end: number): Generator<Piece> {
  if (end - start === value.length) return yield { at: 0, offset: start, length: value.length };
  let run: { at: number; offset: number; length: number } | undefined;
  let offset = start;
  for (let at = 0; at < value.length; at += 1) {
    entity.lastIndex = offset;
    const coded = source[offset] === '&' ? entity.exec(source)?.[0] : undefined;
    const isCoded = coded !== undefined && !value.startsWith(coded, at);
    if (!isCoded && source[offset] !== value[at]) {
      const found = source.slice(offset, Math.min(end, offset + mostSkipped)).indexOf(value[at] ?? '');
      if (found < 0) continue;
      offset += found;
    }
    if (run && run.offset + run.length === offset && run.at + run.length === at) run.length += 1;
    else {
      if (run) yield run;
      run = { at, offset, length: 1 };
    }
    offset += isCoded ? coded.length : 1;
  }
  if (run) yield run;
}
