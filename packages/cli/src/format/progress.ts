/** Shows how far a long run is. */
export interface Progress {
  /** One more document was read. */
  step(): void;
  /** Takes the bar away, before anything else is written. */
  done(): void;
}

/** Where a bar may be drawn. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Fewer documents are read before anybody wonders. */
const fewest = 20;
/** Milliseconds. */
const delay = 500;
const interval = 100;
const widest = 40;

/**
 * Draws a bar while documents are read: only for somebody who sits at a terminal, and only when it takes a while. On a
 * build server, in a pipe or in a file there is none.
 */
export function startProgress(
  total: number,
  screen: Screen = process.stderr,
  { CI, TERM }: NodeJS.ProcessEnv = process.env,
): Progress {
  if (!screen.isTTY || (CI && CI !== 'false') || TERM === 'dumb' || total <= fewest) return noProgress;
  let read = 0;
  let drawn = '';
  const draw = () => {
    const now = bar(read, total, screen.columns || 80);
    if (now !== drawn) screen.write(`\r${now}\u001b[K`);
    drawn = now;
  };
  let timer = setTimeout(() => {
    draw();
    timer = setInterval(draw, interval);
    timer.unref();
  }, delay);
  timer.unref();
  return {
    step() {
      read += 1;
    },
    done() {
      clearTimeout(timer);
      if (drawn !== '') screen.write('\r\u001b[K');
    },
  };
}

function bar(read: number, total: number, columns: number): string {
  const count = ` ${read}/${total}`;
  const width = Math.max(0, Math.min(widest, columns - count.length - 3));
  const filled = Math.round((width * read) / total);
  return `[${'='.repeat(filled)}${' '.repeat(width - filled)}]${count}`;
}

const noProgress: Progress = { step: () => {}, done: () => {} };
