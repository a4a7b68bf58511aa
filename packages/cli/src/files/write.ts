import { rmSync } from 'node:fs';
import { lstat, mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file so that it is either as it was or wholly new, whatever happens in between. The mode stays; a link is
 * refused.
 *
 * @throws when the file is a link or may not be written; then it is as it was
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const stats = await lstat(path);
  if (stats.isSymbolicLink()) throw new Error('a link');
  await writeBeside(path, text, stats.mode);
}

/**
 * Writes a file of our own making, new or over what was there, as `replaceFile` does. Folders on the way to it are made.
 * A device or a pipe is written to as it is.
 *
 * @throws when the file is a link or a folder, or may not be written
 */
export async function writeOutput(path: string, text: string): Promise<void> {
  const stats = await lstat(path).catch(() => undefined);
  if (stats?.isSymbolicLink() || stats?.isDirectory()) throw new Error('no file');
  if (stats && !stats.isFile()) return writeFile(path, text);
  await mkdir(dirname(path), { recursive: true });
  await writeBeside(path, text, stats?.mode);
}

/** Writes to a file beside it first, which then takes its place. */
async function writeBeside(path: string, text: string, mode?: number): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.regiolint`);
  unfinished.add(beside);
  if (unfinished.size === 1) for (const signal of stops) process.on(signal, clearAndStop);
  try {
    const file = await open(beside, 'wx', mode ?? 0o666);
    try {
      await file.writeFile(text, 'utf8');
      if (mode !== undefined) await file.chmod(mode);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  } finally {
    unfinished.delete(beside);
    if (unfinished.size === 0) for (const signal of stops) process.off(signal, clearAndStop);
  }
}

const unfinished = new Set<string>();
const stops = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Whoever stops us halfway finds no half files. */
function clearAndStop(signal: NodeJS.Signals): void {
  for (const path of unfinished) rmSync(path, { force: true });
  for (const each of stops) process.off(each, clearAndStop);
  process.kill(process.pid, signal);
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
