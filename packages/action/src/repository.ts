import { execFile } from 'node:child_process';
import { lstat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Place } from './place.ts';

/** The history of the checkout, as far as it was fetched. It is only read, and never fetched from. */
export interface Repository {
  /** The folder that its paths are counted from. */
  readonly folder: string;
  /** The full name of a commit that is here. */
  commit(name: string): Promise<string | undefined>;
  /** The last commit that two commits have in common. */
  mergeBase(one: string, other: string): Promise<string | undefined>;
  /** What is different now; `undefined` when that cannot be told. */
  changesSince(commit: string): Promise<readonly Change[] | undefined>;
  /**
   * An ordinary file as it was.
   *
   * @param most size in bytes
   */
  fileAt(commit: string, path: string, most: number): Promise<Uint8Array | undefined>;
}

/** One file that is different; paths are from the folder of the repository, with forward slashes. */
export interface Change {
  readonly kind: 'added' | 'changed' | 'removed';
  readonly path: string;
  /** What it was called. */
  readonly before: string;
}

/** The repository that a folder is in; `undefined` when there is none in the checkout. */
export async function openRepository({ root, cwd }: Place): Promise<Repository | undefined> {
  for (let folder = cwd; ; folder = dirname(folder)) {
    // A file called `.git` might send git elsewhere.
    const stats = await lstat(join(folder, '.git')).catch(() => undefined);
    if (stats?.isDirectory()) return repositoryIn(folder);
    if (folder === root || dirname(folder) === folder) return undefined;
  }
}

function repositoryIn(folder: string): Repository {
  const git = gitIn(folder);
  const line = async (...args: readonly string[]) => (await git(args))?.toString('utf8').trim() || undefined;
  return {
    folder,
    commit: (name) => line('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`),
    mergeBase: (one, other) => line('merge-base', one, other),
    async changesSince(commit) {
      const listed = await git(['diff-tree', '-r', '-z', '-M90%', '--name-status', commit, 'HEAD']);
      return listed && readChanges(listed.toString('utf8').split('\0'));
    },
    async fileAt(commit, path, most) {
      const entry = await line('ls-tree', '-l', '-z', '--full-tree', commit, '--', path);
      const [, id, size] = /^100(?:644|755) blob ([0-9a-f]+) +([0-9]+)\t/.exec(entry ?? '') ?? [];
      return id !== undefined && Number(size) <= most ? git(['cat-file', 'blob', id]) : undefined;
    },
  };
}

type Git = (args: readonly string[]) => Promise<Buffer | undefined>;

/** Runs git without a shell, and without anything that a checkout might make it run or fetch. */
function gitIn(folder: string): Git {
  const always = [
    '--no-pager',
    '--no-replace-objects',
    '--literal-pathspecs',
    `--git-dir=${join(folder, '.git')}`,
    ...['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'protocol.allow=never'].flatMap((setting) => [
      '-c',
      setting,
    ]),
  ];
  const environment = Object.entries(process.env).filter(([name]) => !/^(GIT|INPUT)_/i.test(name));
  const options = {
    cwd: folder,
    encoding: 'buffer' as const,
    maxBuffer: 20_000_000,
    timeout: 30_000,
    env: {
      ...Object.fromEntries(environment),
      LC_ALL: 'C',
      GIT_NO_LAZY_FETCH: '1',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_TERMINAL_PROMPT: '0',
    },
  };
  return (args) =>
    new Promise((done) => {
      execFile('git', [...always, ...args], options, (error, out) => done(error ? undefined : out));
    });
}

/** Reads `M`, path; `R100`, path before, path after; each thing with a NUL behind it. */
function readChanges(parts: readonly string[]): readonly Change[] {
  const changes: Change[] = [];
  for (let at = 0; at + 1 < parts.length; ) {
    const status = parts[at]?.[0];
    const before = parts[at + 1] ?? '';
    const path = status === 'R' ? (parts[at + 2] ?? '') : before;
    const kind = status === 'A' ? 'added' : status === 'D' ? 'removed' : 'changed';
    changes.push({ kind, path, before });
    at += status === 'R' ? 3 : 2;
  }
  return changes;
}
