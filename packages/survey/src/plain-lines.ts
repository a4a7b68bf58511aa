/** A line of text without marks. */
export interface Line {
  /** UTF-16 offset in the text. */
  readonly start: number;
  /** 1-based. */
  readonly number: number;
  readonly text: string;
}

export function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split(/(?<=\r\n|\n|\r(?!\n)|\f)/).map((typed, index) => {
    const line = { start, number: index + 1, text: typed.replace(/[\r\n\f]+$/, '') };
    start += typed.length;
    return line;
  });
}

export const isFilled = ({ text }: Line): boolean => text.trim() !== '';

/** How far apart the same line returns when it is the head or foot of a page. */
const shortestPage = 15;

/** The lines without the numbers of pages, the heads and feet that return on each of them, and tables of contents. */
export function withoutPaging(lines: readonly Line[]): readonly Line[] {
  const running = runningLines(lines);
  const kept = lines.filter(
    (line) =>
      !isFilled(line) || !(isPageNumber(line) || leadsToPage(line.text) || running.has(withoutFigures(line))),
  );
  const contents = contentsIn(kept.filter(isFilled));
  return kept.filter((line) => !contents.has(line));
}

/** What returns on page after page, apart from its figures. */
function runningLines(lines: readonly Line[]): ReadonlySet<string> {
  const seen = new Map<string, { times: number; last: number; isApart: boolean }>();
  lines.forEach((line, index) => {
    if (!isFilled(line)) return;
    const words = withoutFigures(line);
    const before = seen.get(words) ?? { times: 0, last: Number.NEGATIVE_INFINITY, isApart: true };
    const isApart = before.isApart && index - before.last >= shortestPage;
    seen.set(words, { times: before.times + 1, last: index, isApart });
  });
  return new Set([...seen].flatMap(([words, { times, isApart }]) => (times > 2 && isApart ? [words] : [])));
}

function withoutFigures({ text }: Line): string {
  return text.trim().replace(/\d+/g, '#');
}

function isPageNumber({ text }: Line): boolean {
  return (
    text.length < 80 &&
    /^\s*(?:(?:pagina|bladzijde|blz\.?|page|p\.)\s*)?\d{1,4}(?:\s*(?:van|of|\/|\|)\s*\d{1,4})?\s*$/i.test(
      text,
    )
  );
}

/** As much of the end of a line as tells whether it leads to a page; the whole of a long one would take too long. */
export function endOf(line: string): string {
  return line.slice(-80);
}

/** "3.2 Working together ........ 14". */
export function leadsToPage(line: string): boolean {
  return /(?:(?:\.\s?){4,}|…{2,})\s*\d+\s*$/.test(endOf(line));
}

/** So many lines in a row that each end in a page, no lower than that of the line before, are a table of contents. */
const shortestContents = 4;

function contentsIn(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  let run: Line[] = [];
  let last = 0;
  const close = () => {
    if (run.length >= shortestContents) for (const line of run) found.add(line);
    run = [];
  };
  for (const line of lines) {
    const page = Number(/\p{L}.*\s(\d{1,3})\s*$/u.exec(endOf(line.text))?.[1] ?? 0);
    if (page === 0 || page < last) close();
    if (page > 0) run.push(line);
    last = page;
  }
  close();
  return found;
}
