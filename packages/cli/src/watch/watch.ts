import { relative } from 'node:path';
import type { Language } from '@regiolint/schema';
import { watch as watchPaths } from 'chokidar';
import { printable } from '../format/printable.ts';
import { RunError } from '../run-error.ts';
import { say } from '../text/texts.ts';
import { createChanges } from './changes.ts';
import { isLeftOut, isReason, placesOf, type WatchRequest } from './places.ts';
import { stopOnSignal, whenStopped } from './stop.ts';

/** What was found, and not told yet. */
export interface Looked {
  /** Writes it; gives the exit code. */
  tell(): Promise<number>;
  /** What was found in one line, where what is written does not say so. */
  readonly summary?: string;
}

/**
 * Looks, and looks again each time that something changes: a document, the configuration, a file that comes or goes.
 * What cannot be read is told, and the watching goes on.
 *
 * @param look looks once; told to stop when somebody does not wait for it
 * @returns the last exit code, when somebody stops it
 */
export async function watch(
  request: WatchRequest,
  look: (stop: AbortSignal) => Promise<Looked>,
  terminal: Language,
): Promise<number> {
  const stop = stopOnSignal();
  const changes = createChanges(stop.signal);
  let places = await placesOf(request);
  const watched = new Set<string>();
  const watcher = watchPaths([], {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => isLeftOut(path, places),
  });
  const follow = () => {
    const more = [...places.documents, ...places.configs].filter((path) => !watched.has(path));
    for (const path of more) watched.add(path);
    if (more.length > 0) watcher.add(more);
  };
  watcher.on('all', (event, path) => {
    if (isReason(event, path, places, request)) changes.add(path);
  });
  watcher.on(
    'error',
    onlyOnce((error) => complain(error, terminal)),
  );
  try {
    const ready = new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
    follow();
    await ready;
    let code = 0;
    for (let because: readonly string[] | undefined = []; because; because = await changes.next()) {
      places = await placesOf(request);
      follow();
      const told = await lookOnce(look, stop.signal, terminal);
      if (!told) break;
      code = told.code;
      const line = statusLine(because, request.cwd, told.summary, terminal);
      process.stderr.write(`${printable(line)}\n`);
    }
    return code;
  } finally {
    await watcher.close();
    stop.release();
    // What comes next starts on a line of its own, after the ^C.
    if (process.stderr.isTTY) process.stderr.write('\n');
  }
}

/** `undefined` when it was stopped before anything was told. */
async function lookOnce(
  look: (stop: AbortSignal) => Promise<Looked>,
  stop: AbortSignal,
  terminal: Language,
): Promise<{ readonly code: number; readonly summary?: string | undefined } | undefined> {
  const looking = look(stop);
  // Nobody listens any more after a stop.
  looking.catch(() => {});
  try {
    const looked = await Promise.race([looking, whenStopped(stop)]);
    if (!looked || stop.aborted) return undefined;
    clearScreen();
    return { code: await looked.tell(), summary: looked.summary };
  } catch (error) {
    if (!(error instanceof RunError)) throw error;
    clearScreen();
    complain(error, terminal);
    return { code: 2 };
  }
}

/** When there is no room to watch one file more, there is none for the next thousand either. */
function onlyOnce(tell: (error: unknown) => void): (error: unknown) => void {
  const told = new Set<unknown>();
  return (error) => {
    const { code } = error as NodeJS.ErrnoException;
    if (!told.has(code)) tell(error);
    told.add(code);
  };
}

function complain(error: unknown, terminal: Language): void {
  const message =
    error instanceof RunError
      ? say(error.words, terminal, error.values)
      : say(texts.lost, terminal, { detail: error instanceof Error ? error.message : String(error) });
  process.stderr.write(`regiolint: ${printable(message)}\n`);
}

/** Only where somebody looks on: in a file or a pipe what was told before stays. */
function clearScreen(): void {
  if (process.stdout.isTTY) process.stdout.write('\u001b[2J\u001b[H');
}

function statusLine(
  because: readonly string[],
  cwd: string,
  summary: string | undefined,
  language: Language,
): string {
  const [first] = because;
  const values = { path: first === undefined ? '' : relative(cwd, first), more: because.length - 1 };
  const reason = first && say(because.length === 1 ? texts.one : texts.many, language, values);
  const time = new Date().toTimeString().slice(0, 8);
  return [time, summary, reason, texts.waiting[language]].filter((part) => part).join(' · ');
}

const texts = {
  one: { nl: 'veranderd: {path}', en: 'changed: {path}' },
  many: { nl: 'veranderd: {path} en nog {more}', en: 'changed: {path} and {more} more' },
  waiting: {
    nl: 'wacht op een verandering (stoppen met Ctrl-C)',
    en: 'waiting for a change (stop with Ctrl-C)',
  },
  lost: {
    nl: 'niet alles is in de gaten te houden ({detail}).',
    en: 'not everything can be watched ({detail}).',
  },
};
