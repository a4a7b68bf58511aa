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
  const outer = outermost(markers);
  return outer.flatMap((marker, index): readonly (GeneratedBlock & Gathered)[] => {
    if (isPair(outer[index - 1], marker)) return [];
    const { name, opens, range } = marker;
    const next = outer[index + 1];
    const close = next && isPair(marker, next) ? next : undefined;
    const misplaced = marker.within ? marker : close?.within ? close : undefined;
    if (misplaced?.within) {
      return [{ name, opens, marker: misplaced.range, within: misplaced.within, ...gather() }];
    }
    const start = range.end;
    const content = close && { start, end: close.range.start, text: text.slice(start, close.range.start) };
    return [{ name, opens, marker: range, ...(content && { content }), ...gather() }];
  });
}

/** Without those that stand in something between a pair that stands by itself. */
function outermost(markers: readonly Marker[]): readonly Marker[] {
  const alone = markers.filter(({ within }) => !within);
  let next = 0;
  return markers.filter(({ within }) => {
    if (!within) next += 1;
    const [open, close] = [alone[next - 1], alone[next]];
    return !within || !close || !isPair(open, close);
  });
}

function isPair(open: Marker | undefined, close: Marker): boolean {
  return open?.opens === true && !close.opens && open.name === close.name;
}
