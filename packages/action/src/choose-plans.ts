import { basename } from 'node:path';
import type { Words } from '@regiolint/schema';
import type { Difference } from './difference.ts';
import type { Inputs } from './inputs.ts';
import { pathFrom } from './place.ts';
import { texts } from './texts.ts';

/** The plans to look at, and what a reader should know of the choice. */
interface Choice {
  readonly paths: readonly string[];
  readonly remark?: { readonly words: Words; readonly values?: Readonly<Record<string, number>> };
}

/**
 * Leaves out the plans that did not change, when that is asked for. Where it cannot be told, and where the configuration
 * changed too, none is left out.
 *
 * @param all paths from `cwd`
 */
export function choosePlans(
  all: readonly string[],
  difference: Difference,
  { changedOnly, config }: Pick<Inputs, 'changedOnly' | 'config'>,
  cwd: string,
): Choice {
  if ('missing' in difference) {
    if (difference.missing === 'history') return { paths: all, remark: { words: texts.noHistory } };
    return { paths: all, ...(changedOnly && { remark: { words: texts.noEvent } }) };
  }
  if (!changedOnly) return { paths: all };
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
