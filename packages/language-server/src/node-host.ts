import { existsSync, statSync } from 'node:fs';
import { lstat, opendir, readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Files } from '@regiolint/engine';
import type { Host, HostDocument } from './host.ts';

/** The world of a server that runs in Node. It reads, and writes nothing. */
export function nodeHost(): Host {
  return {
    today,
    settingsOf: (uri, folders) => {
      const path = pathOf(uri);
      return path === undefined ? {} : { files: filesBeside(path, folders) };
    },
    documentsIn,
  };
}

/** The path behind a URI, when it has one. */
export function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}

/** Today where the user is. */
function today(): string {
  const now = new Date();
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** What lies beside a document, inside of the folder that is open, else of its own; elsewhere nothing is looked for. */
function filesBeside(path: string, folders: readonly string[]): Files {
  const own = dirname(path);
  const opened = folders.flatMap((folder) => pathOf(folder) ?? []).find((folder) => isInside(path, folder));
  return {
    has(reference) {
      const target = resolve(own, reference);
      return !isInside(target, opened ?? own) || existsSync(target);
    },
  };
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !way.startsWith('..') && !isAbsolute(way);
}

const ours = /\.(?:md|markdown|(?:convenant|covenant)\.(?:ya?ml|json))$/i;
const mostBytes = 1_000_000;
const mostDocuments = 5_000;
const deepest = 20;

async function* documentsIn(folders: readonly string[]): AsyncGenerator<HostDocument> {
  let count = 0;
  for (const folder of folders) {
    const root = pathOf(folder);
    if (root === undefined) continue;
    for await (const path of filesIn(root, 0)) {
      const uri = pathToFileURL(path).href;
      yield {
        uri,
        stamp: stampOf(path),
        read: () => textOf(path),
      };
      count += 1;
      if (count >= mostDocuments) return;
    }
  }
}

/** Links are not followed, so that nothing outside of the folder is read. */
async function* filesIn(folder: string, depth: number): AsyncGenerator<string> {
  const found = await opendir(folder).catch(() => undefined);
  if (!found) return;
  for await (const entry of found) {
    const path = join(folder, entry.name);
    const isSkipped = entry.name.startsWith('.') || entry.name === 'node_modules';
    if (entry.isFile() && ours.test(entry.name)) yield path;
    if (entry.isDirectory() && !isSkipped && depth < deepest) yield* filesIn(path, depth + 1);
  }
}

/** When a file was last changed, and how large it is. */
export function stampOf(path: string): string {
  try {
    const { mtimeMs, size } = statSync(path);
    return `${mtimeMs} ${size}`;
  } catch {
    return 'none';
  }
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    const stats = await lstat(path);
    if (!stats.isFile() || stats.size > mostBytes) return undefined;
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path));
  } catch {
    return undefined;
  }
}
