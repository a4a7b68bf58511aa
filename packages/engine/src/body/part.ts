import type { Range } from '../source/source.ts';
import type { Content, Table } from './outline.ts';
import type { Phrase } from './phrase.ts';
import type { Remarks } from './remarks.ts';

/** What one block of a text says. */
export interface Part extends Remarks {
  readonly start: number;
  readonly content: Content;
  readonly words: number;
  readonly heading?: HeadingPart;
}

export interface HeadingPart {
  readonly text: string;
  /** 1 to 6. */
  readonly depth: number;
  readonly range: Range;
}

/** The same further on in a document. */
export function shifted(part: Part, by: number): Part {
  if (by === 0) return part;
  const { start, content, heading, markers, asides } = part;
  return {
    ...part,
    start: start + by,
    content: {
      sentences: content.sentences.map((phrase) => shiftedPhrase(phrase, by)),
      tables: content.tables.map((table) => shiftedTable(table, by)),
      lists: content.lists.map((items) => items.map((phrase) => shiftedPhrase(phrase, by))),
    },
    markers: markers.map((marker) => ({ ...marker, range: shiftedRange(marker.range, by) })),
    asides: asides.map((aside) => ({ ...aside, range: shiftedRange(aside.range, by) })),
    ...(heading && { heading: { ...heading, range: shiftedRange(heading.range, by) } }),
  };
}

function shiftedRange({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}

function shiftedTable({ header, rows, range }: Table, by: number): Table {
  const cells = (row: readonly Phrase[]) => row.map((cell) => shiftedPhrase(cell, by));
  return { header: cells(header), rows: rows.map(cells), range: shiftedRange(range, by) };
}

/** Where its letters stand is asked of few phrases. */
function shiftedPhrase({ text, pieces }: Phrase, by: number): Phrase {
  let moved: Phrase['pieces'] | undefined;
  return {
    text,
    get pieces() {
      moved ??= pieces.map((piece) => ({ ...piece, offset: piece.offset + by }));
      return moved;
    },
  };
}
