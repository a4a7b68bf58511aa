import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve } from 'node:path';

/** Why a file is not read. */
export type NotRead = 'missing' | 'folder' | 'no-file' | 'outside' | 'not-allowed' | 'too-large';

export type Opened = { readonly bytes: Uint8Array } | { readonly problem: NotRead; readonly size?: number };

/**
 * Reads a file without being led astray: no link out of the tree, no device, no pipe, nothing larger than allowed.
 *
 * @param path as it was found or named
 * @param root the folder that links may not leave; a file that is not below it may not leave its own folder
 * @param most size in bytes
 */
export async function openFile(path: string, root: string, most: number): Promise<Opened> {
  try {
    const full = resolve(path);
    const real = await realpath(full);
    if (await leadsOut(full, isInside(full, root) ? root : dirname(full))) return { problem: 'outside' };
    const stats = await stat(real);
    if (stats.isDirectory()) return { problem: 'folder' };
    if (!stats.isFile()) return { problem: 'no-file' };
    if (stats.size > most) return { problem: 'too-large', size: stats.size };
    return { bytes: await readWithRetry(real) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return {
      problem: code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP' ? 'missing' : 'not-allowed',
    };
  }
}

/**
 * Whether a link, of the file itself or of a folder on the way to it, leads out of a folder.
 *
 * @throws when nothing is there
 */
export async function leadsOut(path: string, folder: string): Promise<boolean> {
  return !isInside(await realpath(path), await realpath(folder));
}

/** Whether a path stands in a folder, or is it. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !way.startsWith('..') && !isAbsolute(way);
}

/** Too many files open is over in a moment. */
async function readWithRetry(path: string, tries = 5): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EMFILE' || tries === 0) throw error;
    await new Promise((done) => setTimeout(done, 50));
    return readWithRetry(path, tries - 1);
  }
}
