import { relative, sep } from 'node:path';
import type { RuleLevel } from '@regiolint/engine';
import type { Language } from '@regiolint/schema';
import { RunError } from '../run-error.ts';
import type { Config, Override } from './config.ts';

/** What holds for one document. */
export interface Settings {
  readonly rules: Readonly<Record<string, RuleLevel>>;
  readonly language?: Language;
}

/**
 * Tells what the configuration says of a document, by its absolute path.
 *
 * @throws RunError when a glob cannot be read
 */
export async function settingsOf(config: Config): Promise<(path: string) => Settings> {
  const general: Settings = { rules: config.rules, ...(config.language && { language: config.language }) };
  if (config.overrides.length === 0) return () => general;
  const overrides = await Promise.all(
    config.overrides.map(async (override) => ({ override, isAbout: await matcherOf(override) })),
  );
  return (path) =>
    overrides
      .filter(({ isAbout }) => isAbout(path))
      .reduce<Settings>(
        ({ rules, ...rest }, { override: { rules: levels, language } }) => ({
          ...rest,
          rules: { ...rules, ...levels },
          ...(language && { language }),
        }),
        general,
      );
}

async function matcherOf({ files, folder }: Override): Promise<(path: string) => boolean> {
  const { default: picomatch } = await import('picomatch');
  for (const glob of files) checkGlob(glob, folder);
  // As elsewhere in the configuration, a folder stands for all that is in it.
  const matcher = (globs: readonly string[]) =>
    picomatch(
      globs
        .map((glob) => glob.replace(/^\.\//, '').replace(/\/+$/, ''))
        .flatMap((glob) => [glob, `${glob}/**`]),
      { dot: true, noextglob: true, nonegate: true },
    );
  const isIn = matcher(files.filter((glob) => !glob.startsWith('!')));
  const isOut = matcher(files.flatMap((glob) => (glob.startsWith('!') ? [glob.slice(1)] : [])));
  return (path) => {
    const way = relative(folder, path).split(sep).join('/');
    return isIn(way) && !isOut(way);
  };
}

/** A glob becomes a regular expression; with many asterisks in one name that takes for ever. */
function checkGlob(glob: string, folder: string): void {
  const isHeavy =
    glob.split('/').some((name) => (name.match(/\*+/g)?.length ?? 0) > 3) ||
    (glob.match(/\*\*/g)?.length ?? 0) > 3 ||
    (glob.match(/[{([]/g)?.length ?? 0) > 4;
  if (!isHeavy) return;
  throw new RunError(
    {
      nl: 'De configuratie in {folder}: het patroon {glob} bij overrides is te ingewikkeld. Maak er twee van.',
      en: 'The configuration in {folder}: the glob {glob} of overrides is too complicated. Make two of it.',
    },
    { folder, glob },
  );
}
