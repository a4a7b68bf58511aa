import { basename } from 'node:path';
import type { Words } from '@regiolint/schema';
import type { Difference } from './difference.ts';
import { pathFrom } from './place.ts';
import { texts } from './texts.ts';

/** The plans to look at, and what a reader should know of the choice. */
interface Choice {
  readonly paths: readonly string[];
  readonly remark?: { readonly words: Words; readonly values?: Readonly<Record<string, number>> };
}

/**
 * Leaves out the plans that did not change. Where that cannot be told, and where the configuration changed too, none is
 * left out.
 *
 * @param all paths from `cwd`
 * @param config the configuration that was asked for, from `cwd`
 */
export function choosePlans(
  all: readonly string[],
  difference: Difference,
  { cwd, config }: { readonly cwd: string; readonly config: string | undefined },
): Choice {
  if ('missing' in difference) {
    return {
      paths: all,
      remark: { words: difference.missing === 'event' ? texts.noEvent : texts.noHistory },
    };
  }
  const { changes, repository } = difference;
  const changed = new Set(changes.map(({ path }) => path));
  const asked = config === undefined ? undefined : pathFrom(repository.folder, cwd, config);
  const isConfig = (path: string) => path === asked || /^\.regiolint\.(ya?ml|json)$/.test(basename(path));
  if (changes.some(({ path, before }) => isConfig(path) || isConfig(before))) {
    return { paths: all, remark: { words: texts.configChanged } };
  }
  const paths = all.filter((path) => changed.has(pathFrom(repository.folder, cwd, path)));
  if (paths.length === 0) return { paths, remark: { words: texts.noPlansChanged } };
  return { paths, remark: { words: texts.onlyChanged, values: { looked: paths.length, all: all.length } } };
}
