/** A piece of text on a page of a PDF. */
export interface PdfItem {
  readonly str: string;
  /** Whether a line ends with it. */
  readonly hasEOL: boolean;
  /** Of the letters, in points; 0 for a space or an end of line. */
  readonly height: number;
  /** In points. */
  readonly width: number;
  /** The last two of six are where it starts, in points from the left and from below. */
  readonly transform: readonly number[];
}

/** Text with an empty line where there is room on the page. */
export interface PdfLines {
  readonly text: string;
  /** The line on which each page starts, 1-based. */
  readonly pages: readonly number[];
  /** 1-based lines in larger letters. */
  readonly headings: ReadonlySet<number>;
}

interface Line {
  readonly words: string;
  readonly height: number;
  readonly y: number;
}

/** How much larger the letters of a heading are than those of the text. */
const larger = 1.12;
/** How many heights of a letter there are at least between the cells of a table. */
const cellGap = 1.2;
/** How much more room there is above a paragraph than above a line. */
const moreRoom = 1.3;

/** Puts the pieces of each page together into lines, and keeps what the page shows: paragraphs and headings. */
export function pdfLines(pages: readonly (readonly PdfItem[])[]): PdfLines {
  const read = pages.map(linesOf);
  const usual = mostCommon(read.flat().map(({ words, height }) => [height, words.length]));
  const apart = mostCommon(
    read.flatMap((lines) => lines.map((line, index) => [roomAbove(line, lines[index - 1]), 1])),
  );
  const written: string[] = [];
  const starts: number[] = [];
  const headings = new Set<number>();
  for (const lines of read) {
    starts.push(written.length + 1);
    lines.forEach((line, index) => {
      const before = lines[index - 1];
      const isNew = roomAbove(line, before) > moreRoom * apart || before?.height !== line.height;
      if (before && isNew) written.push('');
      written.push(line.words);
      if (line.height > larger * usual) headings.add(written.length);
    });
    written.push('');
  }
  return { text: written.join('\n'), pages: starts, headings };
}

function linesOf(items: readonly PdfItem[]): readonly Line[] {
  const lines: Line[] = [];
  let open: PdfItem[] = [];
  const close = () => {
    const words = wordsOf(open);
    const [first] = open.filter(({ str }) => str.trim() !== '');
    if (first) {
      const height = rounded(Math.max(...open.map((item) => item.height)));
      lines.push({ words, height, y: first.transform[5] ?? 0 });
    }
    open = [];
  };
  for (const item of items) {
    open.push(item);
    if (item.hasEOL) close();
  }
  close();
  return lines;
}

/** The pieces of a line in a row; where there is room between them, as between the cells of a table, with wide spaces. */
function wordsOf(items: readonly PdfItem[]): string {
  let end: number | undefined;
  const words = items.map(({ str, width, height, transform: [, , , , x = 0] }) => {
    if (str.trim() === '') return str;
    const isApart = end !== undefined && x - end > height * cellGap;
    end = x + width;
    return isApart ? `  ${str.trimStart()}` : str;
  });
  return words
    .join('')
    .replace(/[\r\n\f\v]/g, ' ')
    .trimEnd();
}

/** From a line to the one above it; more than any when it stands higher, such as in the next column. */
function roomAbove(line: Line, before: Line | undefined): number {
  const room = rounded((before?.y ?? line.y) - line.y);
  return room < 0 ? Number.POSITIVE_INFINITY : room;
}

function rounded(points: number): number {
  return Math.round(points * 2) / 2;
}

/** The number that most letters or lines have; 0 is none. */
function mostCommon(counted: readonly (readonly [number: number, times: number])[]): number {
  const times = new Map<number, number>();
  for (const [number, more] of counted)
    if (number > 0 && Number.isFinite(number)) times.set(number, (times.get(number) ?? 0) + more);
  return [...times].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
