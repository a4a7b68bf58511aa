import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const committed = fileURLToPath(new URL('../dist/main.js', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly log: string;
  readonly err: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

interface Around {
  /** What happened, as GitHub tells it. */
  readonly event?: unknown;
  readonly environment?: NodeJS.ProcessEnv;
  readonly bundle?: string;
}

/** Runs the committed bundle as the runner of GitHub does: inputs in, outputs and summary in files. */
export function runAction(
  workspace: string,
  inputs: Readonly<Record<string, string>> = {},
  { event, environment = {}, bundle = committed }: Around = {},
): Ran {
  const runner = mkdtempSync(join(tmpdir(), 'regiolint-runner-'));
  const [output, summary, eventPath] = ['output', 'summary', 'event.json'].map((name) => join(runner, name));
  for (const file of [output, summary]) writeFileSync(file ?? '', '');
  writeFileSync(eventPath ?? '', JSON.stringify(event ?? {}));
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle], {
    cwd: workspace,
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 50_000_000,
    env: {
      PATH: process.env.PATH,
      HOME: runner,
      RUNNER_TEMP: runner,
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_EVENT_PATH: eventPath,
      ...environment,
      ...Object.fromEntries(given),
    },
  });
  return {
    code: status,
    log: stdout,
    err: stderr,
    summary: readFileSync(summary ?? '', 'utf8'),
    outputs: readOutputs(readFileSync(output ?? '', 'utf8')),
  };
}

/** As the runner reads them: a name, what ends the value, the value. */
function readOutputs(text: string): Record<string, string> {
  const entries = text.matchAll(/^([^\n]+?)<<([^\n]+)\n([\s\S]*?)\n\2\n/gm);
  return Object.fromEntries([...entries].map(([, name, , value]) => [name, value]));
}

/**
 * What the runner of GitHub would obey in a log: `::command` at the start of a line, and `##[command]` anywhere, but for
 * what stands between a `::stop-commands::` and its token.
 */
export function commandsIn(log: string): readonly string[] {
  const commands: string[] = [];
  let stopped: string | undefined;
  for (const line of log.split(/\r\n|\r|\n/)) {
    const [, command] = /^\s*::([^: ]+)[^:]*::/.exec(line) ?? /##\[([^\]]+)\]/.exec(line) ?? [];
    if (command === undefined) continue;
    if (stopped !== undefined) {
      if (command === stopped) stopped = undefined;
    } else if (command === 'stop-commands') {
      stopped = line.trim().slice('::stop-commands::'.length);
    } else {
      commands.push(command);
    }
  }
  return commands;
}

export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      GIT_AUTHOR_NAME: 'x',
      GIT_AUTHOR_EMAIL: 'x@example.org',
      GIT_COMMITTER_NAME: 'x',
      GIT_COMMITTER_EMAIL: 'x@example.org',
    },
  }).trim();
}

export type FileTree = Readonly<Record<string, string | Uint8Array | null>>;

/** A change to a folder: files by their path; `null` for one that goes. */
export function write(folder: string, files: FileTree): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    if (content === null) {
      rmSync(path);
    } else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
  }
}

export interface PullRequest {
  /** The checkout, as actions/checkout makes it. */
  readonly workspace: string;
  readonly event: unknown;
}

/**
 * A pull request from a fork, checked out as actions/checkout does: the merge of both, with some of its history.
 *
 * @param change made to the files of the fork
 * @param depth how many commits are fetched; 1 is what actions/checkout does by itself
 */
export function pullRequest(
  base: FileTree,
  change: (folder: string) => void,
  { depth = 2, title = 'Wijziging' }: { readonly depth?: number; readonly title?: string } = {},
): PullRequest {
  const origin = mkdtempSync(join(tmpdir(), 'regiolint-origin-'));
  git(origin, 'init', '-q', '-b', 'main');
  write(origin, base);
  commit(origin);
  git(origin, 'checkout', '-q', '-b', 'fork');
  change(origin);
  commit(origin);
  const head = git(origin, 'rev-parse', 'HEAD');
  git(origin, 'checkout', '-q', 'main');
  // The branch has moved on since: that is not of this change.
  write(origin, { 'ander.txt': 'anders\n' });
  commit(origin);
  const sha = git(origin, 'rev-parse', 'HEAD');
  git(origin, 'checkout', '-q', '-b', 'merged');
  git(origin, 'merge', '-q', '--no-ff', '-m', 'merge', 'fork');
  const workspace = mkdtempSync(join(tmpdir(), 'regiolint-workspace-'));
  git(workspace, 'clone', '-q', `--depth=${depth}`, '--branch=merged', `file://${origin}`, '.');
  const event = { pull_request: { title, base: { sha }, head: { sha: head, repo: { fork: true } } } };
  return { workspace, event };
}

function commit(folder: string): void {
  git(folder, 'add', '--all', '--force');
  git(folder, 'commit', '-q', '-m', 'wijziging');
}
