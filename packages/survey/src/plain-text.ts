import type { Nodes } from 'mdast';

/** Words as a reader sees them, with the place of each character in the source. */
export interface PlainText {
  readonly text: string;
  /** Offset in the source of each UTF-16 unit of `text`. */
  readonly at: readonly number[];
}

export const nothing: PlainText = { text: '', at: [] };

/** Where a word may be broken off, and other characters that nobody sees. */
const unseen = /[\u00ad\u200b\u2060\ufeff]/;

/** The words of a node without its marks; line breaks are spaces, and what is struck through is left out. */
export function plainTextOf(node: Nodes, source: string): PlainText {
  const text: string[] = [];
  const at: number[] = [];
  const add = (value: string, from: number) => {
    let offset = from;
    for (const unit of value.split('')) {
      // Escapes and entities take more room in the source than in the text.
      const next = source[offset] === unit ? offset : source.indexOf(unit, offset);
      if (next >= 0 && next - offset < 12) offset = next;
      if (unseen.test(unit)) continue;
      text.push(/\s/.test(unit) ? ' ' : unit);
      at.push(offset);
      offset += 1;
    }
  };
  const walk = (current: Nodes) => {
    const start = current.position?.start.offset ?? 0;
    if (current.type === 'delete') return;
    if (current.type === 'text' || current.type === 'inlineCode') add(current.value, start);
    else if (current.type === 'break' || (current.type === 'html' && /^<br\b/i.test(current.value))) {
      text.push(' ');
      at.push(start);
    } else if ('children' in current) current.children.forEach(walk);
  };
  walk(node);
  return { text: text.join(''), at };
}

export function slice({ text, at }: PlainText, start: number, end: number): PlainText {
  return { text: text.slice(start, end), at: at.slice(start, end) };
}

/** Words as they stand on the lines of the source. */
export function splitLines(words: PlainText, source: string): readonly PlainText[] {
  const ends = words.at.flatMap((offset, index) => (source[offset] === '\n' ? [index] : []));
  return [...ends, words.text.length].map((end, index) =>
    slice(words, index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end),
  );
}

export function join(parts: readonly PlainText[], between: string): PlainText {
  const full = parts.filter(({ text }) => text.length > 0);
  const text: string[] = [];
  const at: number[] = [];
  full.forEach((part, index) => {
    if (index > 0) {
      text.push(between);
      const last = at.at(-1) ?? 0;
      for (let unit = 0; unit < between.length; unit += 1) at.push(last);
    }
    text.push(part.text);
    for (const offset of part.at) at.push(offset);
  });
  return { text: text.join(''), at };
}
