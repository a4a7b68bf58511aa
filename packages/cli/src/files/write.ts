import { lstat, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file so that it is either as it was or wholly new, whatever happens in between: to a file beside it first,
 * which then takes its place. The mode stays; a link is refused.
 *
 * @throws when the file is a link or may not be written; then it is as it was
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  if ((await lstat(path)).isSymbolicLink()) throw new Error('a link');
  const { mode } = await stat(path);
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.regiolint`);
  try {
    const file = await open(beside, 'wx', mode);
    try {
      await file.writeFile(text, 'utf8');
      await file.chmod(mode);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/**
 * Writes a file that is not there yet.
 *
 * @throws when something is there already, or it may not be written; then nothing is left behind
 */
export async function createFile(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(text, 'utf8');
    await file.sync();
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}
