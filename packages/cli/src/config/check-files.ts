import { isAbsolute, resolve } from 'node:path';
import { isInside } from '../files/open.ts';
import { RunError } from '../run-error.ts';

/**
 * Looks whether the globs of `files` stay in a folder. Whoever proposes a change to a configuration decides what is
 * read, and lines of what is read are shown.
 *
 * @param folder absolute, from which the globs are counted
 * @param root absolute, of what may be read
 * @param path of the configuration, for the message
 * @throws RunError for the first glob that leads out
 */
export function checkFiles(
  globs: readonly string[],
  { folder, root, path }: { readonly folder: string; readonly root: string; readonly path: string },
): void {
  const outside = globs.find((glob) => !staysIn(root, folder, glob.replace(/^!/, '')));
  if (outside === undefined) return;
  throw new RunError(
    {
      nl: '{path}: files {glob} ligt buiten de map {root}.',
      en: '{path}: files {glob} lies outside of the folder {root}.',
    },
    { path, glob: outside, root },
  );
}

/** Upwards a glob leads only where it starts: what stands for a name never stands for `..`. */
function staysIn(root: string, folder: string, glob: string): boolean {
  const [start = ''] = /^(?:\.\.?(?:\/|$))*/.exec(glob) ?? [];
  const isUpwardsLater = glob.slice(start.length).split('/').includes('..');
  return !isAbsolute(glob) && !isUpwardsLater && isInside(resolve(folder, start), root);
}
