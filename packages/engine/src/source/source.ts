/** A place between two characters, counted in UTF-16 units of the file as it is on disk. */
export interface Position {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
  /** 0-based, in UTF-16 units. */
  readonly offset: number;
}

/** From `start` up to and not including `end`: offsets in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A text and the way from an offset to a line and column. */
export interface Source {
  readonly text: string;
  /** Clamps an offset outside the text to its nearest end. */
  positionAt(offset: number): Position;
  /** The offset where a 1-based line starts. */
  lineStart(line: number): number;
  /** A 1-based line without its line break. */
  lineText(line: number): string;
}

/** Indexes the lines of a text. `\n`, `\r\n` and a lone `\r` each end a line. */
export function createSource(text: string): Source {
  let starts: readonly number[] | undefined;
  const lineStarts = () => {
    starts ??= findLineStarts(text);
    return starts;
  };

  const lineStart = (line: number) => lineStarts()[line - 1] ?? text.length;

  return {
    text,
    lineStart,
    lineText: (line) => text.slice(lineStart(line), lineStart(line + 1)).replace(/[\r\n]+$/, ''),
    positionAt(offset) {
      const inside = Math.min(Math.max(offset, 0), text.length);
      const line = lastAtOrBefore(lineStarts(), inside);
      return { line: line + 1, column: inside - (lineStarts()[line] ?? 0) + 1, offset: inside };
    },
  };
}

function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
