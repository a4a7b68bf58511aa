import { relative, sep } from 'node:path';
import type { Language } from '@regiolint/schema';
import { watch as watchFiles } from 'chokidar';
import { printable } from '../format/printable.ts';
import { RunError } from '../run-error.ts';
import { say } from '../text/texts.ts';
import { changeMatters, isLookedInto, placesOf, type WatchRequest } from './places.ts';

/** What has been looked at, and not yet told. */
export interface Looked {
  /** Writes what was found; gives the exit code. */
  tell(): Promise<number>;
}

/** Milliseconds of rest after a change: a program that saves often writes in several steps. */
const rest = 100;

/**
 * Looks again each time that something changes: a document, the configuration, a file that comes or goes.
 *
 * @param look looks once
 * @returns the last exit code, when somebody stops it
 */
export async function watch(
  request: WatchRequest,
  look: (stop: AbortSignal) => Promise<Looked>,
  terminal: Language,
): Promise<number> {
  const stop = new AbortController();
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  const changed = new Set<string>();
  let code = 0;
  let busy: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;

  const watcher = watchFiles([], { ignoreInitial: true, followSymlinks: false, ignored: isLookedInto(request) });
  const lookAgain = async (): Promise<void> => {
    const because = [...changed];
    changed.clear();
    const { places, config, problem } = await placesOf(request);
    watcher.add(places);
    matters = changeMatters(request, config);
    try {
      const looked = problem ? undefined : await look(stop.signal);
      if (stop.signal.aborted) return;
      clearScreen();
      if (problem) throw problem;
      code = (await looked?.tell()) ?? code;
    } catch (error) {
      if (!(error instanceof RunError)) throw error;
      process.stderr.write(`regiolint: ${printable(say(error.words, terminal, error.values))}\n`);
      code = 2;
    }
    process.stderr.write(`${printable(statusLine(because, request.cwd, terminal))}\n`);
  };
  let matters = changeMatters(request, undefined);
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      busy = (busy ?? Promise.resolve()).then(lookAgain);
    }, rest);
  };
  watcher.on('all', (event, path) => {
    if (!matters(event, path)) return;
    changed.add(path);
    soon();
  });
  return code;
}
