import type { Range, Source } from '@regiolint/engine';
import type { Evidence } from './evidence.ts';

/** Of a longer sentence, only what stands around the words that were found is quoted. */
const longest = 240;

/** Words of the source. */
export interface Quoted extends Range {
  /** 1-based. */
  readonly line: number;
  readonly quote: string;
}

/** The place and the literal words of what was found. */
export function quoteOf({ unit, start, end }: Evidence, source: Source): Quoted {
  const { text, at } = unit.words;
  let [from, to] = [0, text.length];
  if (unit.kind === 'whole') {
    from = text.lastIndexOf(' ; ', start) + 1 && text.lastIndexOf(' ; ', start) + 3;
    const next = text.indexOf(' ; ', start);
    to = next < 0 ? text.length : next;
  }
  if (to - from > longest) {
    const room = Math.max(0, longest - (end - start)) / 2;
    const earliest = Math.max(from, Math.floor(start - room));
    const latest = Math.min(to, Math.ceil(Math.min(end, start + longest) + room));
    if (earliest > from) from = text.indexOf(' ', earliest) + 1;
    if (latest < to) to = Math.max(text.lastIndexOf(' ', latest), from + 1);
  }
  const first = at[from] ?? 0;
  const last = at[to - 1] ?? first;
  const typed = source.text.slice(first, last + 1);
  // A sentence that goes on over the end of a page is quoted without the foot of that page and the head of the next, and a
  // word that was broken off as a whole.
  const isBroken = /\n\s*\n|\p{L}-[ \t]*\r?\n/u.test(typed);
  const quoted = isBroken ? text.slice(from, to) : typed;
  const { line } = source.positionAt(first);
  return { line, quote: quoted.replace(/\s+/g, ' ').trim(), start: first, end: last + 1 };
}
