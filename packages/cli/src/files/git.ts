import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { basename, dirname, join, posix } from 'node:path';
import { RunError } from '../run-error.ts';

/** A file as it was at a commit. */
export interface FileAtCommit {
  readonly bytes: Uint8Array;
  /** Where it stood then; the same as now, unless it was renamed since. */
  readonly path: string;
}

/**
 * Reads a file as it was at a commit, with git, also where git knows that it was renamed since. Only the plumbing of git
 * is asked, without a shell, so that nothing in the repository is run: no filters, no drivers, no hooks, and nothing is
 * fetched.
 *
 * @param path of the file as it is now
 * @param ref a branch, a tag or a commit
 * @param most size in bytes
 * @returns `undefined` when the file was not there
 * @throws RunError when there is no git, no repository, no such commit, or when it was no ordinary file then
 */
export async function readAtCommit(
  path: string,
  ref: string,
  most: number,
): Promise<FileAtCommit | undefined> {
  const real = await realpath(path);
  const [folder, name] = [dirname(real), basename(real)];
  const inside = await git(folder, ['rev-parse', '--is-inside-work-tree']);
  if (inside.code !== 0 || text(inside).trim() !== 'true') throw noRepository(path, inside);

  // What starts with a hyphen would be an option of git, and is never the name of a commit.
  const commit = ref.startsWith('-')
    ? undefined
    : await git(folder, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  const sha = commit && text(commit).trim();
  if (commit?.code !== 0 || !sha || !/^[0-9a-f]{40,64}$/.test(sha)) throw new RunError(noCommit, { ref });

  const there = await entryAt(folder, sha, name);
  const former = there ? name : await formerName(folder, sha, name);
  const entry = there ?? (former === undefined ? undefined : await entryAt(folder, sha, former));
  if (!entry || former === undefined) return undefined;
  const { mode, blob } = entry;
  if (!mode.startsWith('100')) throw new RunError(noFile, { path, ref });

  const size = await git(folder, ['cat-file', '-s', blob]);
  if (Number(text(size)) > most) throw new RunError(tooLarge, { path, ref });
  const content = await git(folder, ['cat-file', 'blob', blob], most);
  if (content.code !== 0) throw refusedByGit(content);
  return { bytes: content.out, path: there ? path : join(dirname(path), former) };
}

/** What stands at a commit under a name, seen from a folder. */
async function entryAt(folder: string, sha: string, name: string) {
  const listed = await git(folder, ['ls-tree', '-z', sha, '--', name]);
  if (listed.code !== 0) throw refusedByGit(listed);
  const [, mode = '', blob] = /^([0-7]{6}) \w+ ([0-9a-f]{40,64})\t/.exec(text(listed)) ?? [];
  return blob === undefined ? undefined : { mode, blob };
}

/**
 * What a file was called at a commit, seen from its folder, as far as the index tells: what was renamed without git is
 * new to git.
 */
async function formerName(folder: string, sha: string, name: string): Promise<string | undefined> {
  const prefix = text(await git(folder, ['rev-parse', '--show-prefix'])).replace(/\r?\n$/, '');
  const found = await git(
    folder,
    // A monitor of files is a program of the repository's choice.
    [
      '-c',
      'core.fsmonitor=false',
      'diff-index',
      '--cached',
      '-M',
      '--no-ext-diff',
      '--diff-filter=R',
      '--name-status',
      '-z',
      sha,
    ],
    mostNames,
  );
  if (found.code !== 0) return undefined;
  const [, old] = inThrees(text(found).split('\0')).find(([, , now]) => now === prefix + name) ?? [];
  return old === undefined ? undefined : posix.relative(prefix, old);
}

/** Room for the names of what was renamed, in bytes. */
const mostNames = 10_000_000;

/** How alike, the old name and the new one. */
function inThrees(parts: readonly string[]): readonly (readonly string[])[] {
  return parts.flatMap((_, at) => (at % 3 === 0 ? [parts.slice(at, at + 3)] : []));
}

interface Ran {
  readonly code: number;
  readonly out: Uint8Array;
  readonly err: string;
}

function git(folder: string, args: readonly string[], most = 0): Promise<Ran> {
  const options = { cwd: folder, encoding: 'buffer', maxBuffer: most + 100_000, env: environment() } as const;
  return new Promise((resolve, reject) => {
    execFile('git', args, options, (error, out, err) => {
      if (error && typeof error.code !== 'number') reject(error.code === 'ENOENT' ? noGit : error);
      else resolve({ code: Number(error?.code ?? 0), out, err: err.toString('utf8') });
    });
  });
}

/** The repository is that of the file, also when a hook of git runs this; and git asks and fetches nothing. */
function environment(): NodeJS.ProcessEnv {
  const { GIT_DIR, GIT_WORK_TREE, GIT_INDEX_FILE, GIT_PREFIX, ...others } = process.env;
  return {
    ...others,
    LC_ALL: 'C',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
  };
}

function text({ out }: Ran): string {
  return new TextDecoder().decode(out);
}

const noGit = new RunError({
  nl: '--base heeft git nodig, en dat is hier niet gevonden. Vergelijk twee bestanden: regiolint diff OUD NIEUW',
  en: '--base needs git, and there is none here. Compare two files: regiolint diff OLD NEW',
});

const noCommit = {
  nl: '--base {ref}: git kent hier geen versie die zo heet. Noem een tak, een label of een commit.',
  en: '--base {ref}: git knows no version by that name here. Name a branch, a tag or a commit.',
};

const noFile = {
  nl: '{path} was in {ref} geen gewoon bestand.',
  en: '{path} was no ordinary file in {ref}.',
};

const tooLarge = {
  nl: '{path} was in {ref} te groot om te lezen. Kies een grens met --max-file-size.',
  en: '{path} was too large to be read in {ref}. Choose a limit with --max-file-size.',
};

function noRepository(path: string, ran: Ran): RunError {
  if (!/not a git repository/i.test(ran.err) && ran.err !== '') return refusedByGit(ran);
  return new RunError(
    {
      nl: '--base: {path} staat niet in git. Vergelijk twee bestanden: regiolint diff OUD NIEUW',
      en: '--base: {path} is not in git. Compare two files: regiolint diff OLD NEW',
    },
    { path },
  );
}

function refusedByGit({ err }: Ran): RunError {
  const detail = err.split('\n')[0]?.replace(/^fatal: /, '') ?? '';
  return new RunError(
    { nl: 'git wil dit niet lezen ({detail}).', en: 'git will not read this ({detail}).' },
    { detail },
  );
}
