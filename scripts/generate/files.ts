import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What one generator makes: contents by path from the root of the repository. */
export type Generator = () => Promise<ReadonlyMap<string, string>>;

export interface Change {
  readonly path: string;
  readonly kind: 'new' | 'different' | 'left over';
  /** Absent for a file that no generator makes any more. */
  readonly content?: string;
}

/** What would change if the generators ran: files that differ, and files in their folders that none of them makes. */
export async function changesOf(root: string, generators: readonly Generator[]): Promise<readonly Change[]> {
  const made = new Map(
    (await Promise.all(generators.map((generate) => generate()))).flatMap((files) => [...files]),
  );
  const folders = new Set([...made.keys()].map((path) => dirname(path)));
  const present = (await Promise.all([...folders].map((folder) => filesIn(root, folder)))).flat();
  const leftOver = present.filter((path) => !made.has(path));
  const written = await Promise.all([...made].map(([path, content]) => compare(root, path, content)));
  return [...written.flat(), ...leftOver.map((path): Change => ({ path, kind: 'left over' }))];
}

/** Makes the changes. */
export async function apply(root: string, changes: readonly Change[]): Promise<void> {
  for (const { path, content } of changes) {
    const file = join(root, path);
    if (content === undefined) {
      await rm(file);
    } else {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  }
}

async function compare(root: string, path: string, content: string): Promise<readonly Change[]> {
  const current = await readFile(join(root, path), 'utf8').catch(() => undefined);
  if (current === content) return [];
  return [{ path, kind: current === undefined ? 'new' : 'different', content }];
}

async function filesIn(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => `${folder}/${entry.name}`);
}
