import { relative } from 'node:path';
import type { Language } from '@regiolint/schema';
import { watch as watchPaths } from 'chokidar';
import { printable } from '../format/printable.ts';
import { RunError } from '../run-error.ts';
import { say } from '../text/texts.ts';
import { isLeftOut, isReason, placesOf, type WatchRequest } from './places.ts';

/** What was found, and not told yet. */
export interface Looked {
  /** Writes it; gives the exit code. */
  tell(): Promise<number>;
}

/** Milliseconds without a change: who saves a file often writes it in several steps. */
const rest = 100;

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
  watcher.on('error', (error) => complain(error, terminal));
  try {
    const ready = new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
    follow();
    await ready;
    let code = 0;
    for (let because: readonly string[] | undefined = []; because; because = await changes.next()) {
      places = await placesOf(request);
      follow();
      code = (await lookOnce(look, stop.signal, terminal)) ?? code;
      if (!stop.signal.aborted) {
        process.stderr.write(`${printable(statusLine(because, request.cwd, terminal))}\n`);
      }
    }
    return code;
  } finally {
    await watcher.close();
    stop.release();
  }
}

/** The exit code; `undefined` when it was stopped before anything was told. */
async function lookOnce(
  look: (stop: AbortSignal) => Promise<Looked>,
  stop: AbortSignal,
  terminal: Language,
): Promise<number | undefined> {
  try {
    const looked = await Promise.race([look(stop), whenStopped(stop)]);
    if (!looked || stop.aborted) return undefined;
    clearScreen();
    return await looked.tell();
  } catch (error) {
    if (!(error instanceof RunError)) throw error;
    clearScreen();
    complain(error, terminal);
    return 2;
  }
}

function complain(error: unknown, terminal: Language): void {
  const message =
    error instanceof RunError
      ? say(error.words, terminal, error.values)
      : say(texts.lost, terminal, { detail: error instanceof Error ? error.message : String(error) });
  process.stderr.write(`regiolint: ${printable(message)}\n`);
}

/** Ctrl-C stops quietly. */
function stopOnSignal(): { readonly signal: AbortSignal; release(): void } {
  const controller = new AbortController();
  const onSignal = () => controller.abort();
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, onSignal);
  return {
    signal: controller.signal,
    release() {
      for (const signal of signals) process.off(signal, onSignal);
    },
  };
}

/** What changed since it was last asked, once there has been a moment of rest. */
function createChanges(stop: AbortSignal) {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let wake = () => {};
  const isReady = () => changed.size > 0 && timer === undefined;
  stop.addEventListener('abort', () => wake());
  return {
    add(path: string) {
      changed.add(path);
      clearTimeout(timer);
      timer = setTimeout(() => {
        timer = undefined;
        wake();
      }, rest);
    },
    /** `undefined` when there is nothing to wait for any more. */
    async next(): Promise<readonly string[] | undefined> {
      while (!stop.aborted && !isReady()) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      if (stop.aborted) {
        clearTimeout(timer);
        return undefined;
      }
      const paths = [...changed];
      changed.clear();
      return paths;
    },
  };
}

async function whenStopped(stop: AbortSignal): Promise<undefined> {
  if (!stop.aborted) await new Promise((resolve) => stop.addEventListener('abort', resolve, { once: true }));
  return undefined;
}

/** Only where somebody looks on: in a file or a pipe what was told before stays. */
function clearScreen(): void {
  if (process.stdout.isTTY) process.stdout.write('\u001b[2J\u001b[H');
}

function statusLine(because: readonly string[], cwd: string, language: Language): string {
  const time = new Date().toTimeString().slice(0, 8);
  const [first] = because;
  const reason =
    first === undefined
      ? ''
      : say(because.length === 1 ? texts.one : texts.many, language, {
          path: relative(cwd, first),
          more: because.length - 1,
        });
  return [time, reason, texts.waiting[language]].filter((part) => part !== '').join(' · ');
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
