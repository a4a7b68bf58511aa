import { lstat, realpath, stat } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { isInside, RunError, writeOutput } from 'regiolint';

/** Where the run takes place. */
export interface Place {
  /** The checkout as the runner names it; a link may lead there. */
  readonly workspace: string;
  /** The same, without a link on the way. */
  readonly root: string;
  /** The folder in it that everything is counted from. */
  readonly cwd: string;
}

/** @throws RunError when the folder is not there, or lies outside of the checkout */
export async function findPlace(workspace: string, workingDirectory: string): Promise<Place> {
  const root = await realpath(workspace);
  const cwd = await realpath(resolve(root, workingDirectory)).catch(() => undefined);
  if (cwd === undefined || !(await stat(cwd)).isDirectory()) {
    throw new RunError(
      {
        nl: 'working-directory {folder}: deze map is er niet.',
        en: 'working-directory {folder}: there is no such folder.',
      },
      { folder: workingDirectory },
    );
  }
  if (!isInside(cwd, root)) throw leadsOutOfCheckout('working-directory', workingDirectory);
  return { workspace: resolve(workspace), root, cwd };
}

/**
 * The path that an input names. One in the checkout may not lead out of it through a link: whoever proposes a change
 * decides what is a link there. A path outside was typed by who wrote the workflow, and is as it is.
 *
 * @throws RunError when it leads out
 */
export async function pathOf(input: string, typed: string, { workspace, root, cwd }: Place): Promise<string> {
  const asked = resolve(cwd, typed);
  const path = isInside(asked, workspace) ? resolve(root, relative(workspace, asked)) : asked;
  if (!isInside(path, root)) return path;
  for (let at = path; ; at = dirname(at)) {
    const real = await realpath(at).catch(() => undefined);
    if (real !== undefined && isInside(real, root)) return path;
    // A link that leads nowhere is there too, and might lead out.
    const isThere = await lstat(at).then(
      () => true,
      () => false,
    );
    if (isThere) throw leadsOutOfCheckout(input, typed);
  }
}

/** A path of the run as it is from another folder, with forward slashes. */
export function pathFrom(folder: string, cwd: string, path: string): string {
  return relative(folder, resolve(cwd, path)).split(sep).join('/');
}

/**
 * Writes a file that an input asks for: wholly or not at all, and never through a link.
 *
 * @throws RunError when that cannot be done
 */
export async function writeFor(input: string, typed: string, text: string, place: Place): Promise<string> {
  const path = await pathOf(input, typed, place);
  try {
    await writeOutput(path, text);
  } catch {
    throw new RunError(
      {
        nl: '{input} {typed}: dit bestand kan niet geschreven worden.',
        en: '{input} {typed}: this file cannot be written.',
      },
      { input, typed },
    );
  }
  return path;
}

function leadsOutOfCheckout(input: string, typed: string): RunError {
  return new RunError(
    {
      nl: '{input} {typed}: dit leidt naar een plek buiten de checkout.',
      en: '{input} {typed}: this leads out of the checkout.',
    },
    { input, typed },
  );
}
