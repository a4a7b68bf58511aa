import type { Content, GeneratedBlock, Table } from './outline.ts';
import type { Phrase } from './phrase.ts';
import type { Marker } from './remarks.ts';

/** What stands somewhere, while it is being read. */
export interface Gathered extends Content {
  readonly sentences: Phrase[];
  readonly tables: Table[];
  readonly lists: (readonly Phrase[])[];
}

export function gather(): Gathered {
  return { sentences: [], tables: [], lists: [] };
}

/** The blocks that the markers make, still to be filled: each one that opens with the next one, when that closes it. */
export function blocksOf(markers: readonly Marker[], text: string): readonly (GeneratedBlock & Gathered)[] {
  return markers.flatMap((marker, index) => {
    if (isPair(markers[index - 1], marker)) return [];
    const close = markers[index + 1];
    const { name, opens, range } = marker;
    const start = range.end;
    const end = close?.range.start ?? start;
    const content = close && isPair(marker, close) && { start, end, text: text.slice(start, end) };
    return [{ name, opens, marker: range, ...(content && { content }), ...gather() }];
  });
}

function isPair(open: Marker | undefined, close: Marker): boolean {
  return open?.opens === true && !close.opens && open.name === close.name;
}
