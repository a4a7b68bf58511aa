import { relative, sep } from 'node:path';
import { RunError } from '../run-error.ts';

export interface MatcherOptions {
  /** The key of the configuration that has the globs. */
  readonly key: string;
  /** Whether an asterisk also stands for names that start with a dot. */
  readonly hidden: boolean;
}

/**
 * Tells whether globs are about a file, by its absolute path. A folder stands for all that is in it, and an exclamation
 * mark takes something out.
 *
 * @param folder absolute, from which the globs are counted
 * @throws RunError when a glob cannot be read
 */
export async function matcherOf(
  globs: readonly string[],
  folder: string,
  { key, hidden }: MatcherOptions,
): Promise<(path: string) => boolean> {
  if (globs.length === 0) return () => false;
  const { default: picomatch } = await import('picomatch');
  for (const glob of globs) checkGlob(glob, folder, key);
  const matcher = (some: readonly string[]) =>
    picomatch(
      some
        .map((glob) => glob.replace(/^\.\//, '').replace(/\/+$/, ''))
        .flatMap((glob) => [glob, `${glob}/**`]),
      { dot: hidden, noextglob: true, nonegate: true },
    );
  const isIn = matcher(globs.filter((glob) => !glob.startsWith('!')));
  const isOut = matcher(globs.flatMap((glob) => (glob.startsWith('!') ? [glob.slice(1)] : [])));
  return (path) => {
    const way = relative(folder, path).split(sep).join('/');
    return isIn(way) && !isOut(way);
  };
}

/** A glob becomes a regular expression; with many asterisks in one name that takes for ever. */
function checkGlob(glob: string, folder: string, key: string): void {
  const isHeavy =
    glob.split('/').some((name) => (name.match(/\*+/g)?.length ?? 0) > 3) ||
    (glob.match(/\*\*/g)?.length ?? 0) > 3 ||
    (glob.match(/[{([]/g)?.length ?? 0) > 4;
  if (!isHeavy) return;
  throw new RunError(
    {
      nl: 'De configuratie in {folder}: het patroon {glob} bij {key} is te ingewikkeld. Maak er twee van.',
      en: 'The configuration in {folder}: the glob {glob} of {key} is too complicated. Make two of it.',
    },
    { folder, glob, key },
  );
}
