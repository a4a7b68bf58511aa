import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Limits, RuleLevel } from '@regiolint/engine';
import type { Language } from '@regiolint/schema';
import type { Config } from '../config/config.ts';
import { type Settings, settingsOf } from '../config/settings.ts';
import { discover } from '../files/discover.ts';
import { isInside, openFile } from '../files/open.ts';
import { replaceFile } from '../files/write.ts';
import type { Progress } from '../format/progress.ts';
import { type FileResult, notRead } from '../format/results.ts';
import type { Job } from '../worker/job.ts';
import { createPool, type Pool } from '../worker/pool.ts';

export interface LintRequest {
  readonly operands: readonly string[];
  readonly cwd: string;
  readonly config: Config;
  readonly today: string;
  readonly levels: Readonly<Record<string, RuleLevel>>;
  readonly limits: Partial<Limits>;
  /** Size of a file in bytes. */
  readonly maxFileSize: number;
  /** As asked for; absent for what the configuration says, or that of each document. */
  readonly language: Language | undefined;
  /** For what is not about the text of a document. */
  readonly terminal: Language;
  /** Whether the safe fixes are made: in the files, or only to show what they would change. */
  readonly fix?: 'write' | 'show';
  /** Whether what was read of each document is given too. */
  readonly covenants?: boolean;
  /** Shows how far it is, for so many documents. */
  readonly progress?: (documents: number) => Progress;
  /** When nobody waits for it any more. */
  readonly stop?: AbortSignal;
}

/** Standard input in place of files. */
export interface StandardInput {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** The documents that are asked for, by their paths, in order. */
export async function findPaths(
  { operands, cwd, config }: LintRequest,
  input?: StandardInput,
): Promise<readonly string[]> {
  if (input) return [input.name];
  return discover({
    operands,
    cwd,
    configured: config.files,
    ignored: config.ignore,
    configFolder: config.folder,
    configRoot: config.root,
  });
}

/**
 * Reads the documents and gives what was found, in the order of their paths.
 *
 * @param some only these of what was asked for
 */
export async function lintFiles(
  request: LintRequest,
  input?: StandardInput,
  some?: readonly string[],
): Promise<readonly FileResult[]> {
  const { cwd, config } = request;
  const settings = await settingsOf(config);
  const paths = some ?? (await findPaths(request, input));
  const pool = createPool(paths.length);
  const progress = request.progress?.(paths.length);
  const end = () => {
    progress?.done();
    return pool.close();
  };
  request.stop?.addEventListener('abort', end);
  const results: FileResult[] = new Array(paths.length);
  let next = 0;
  const work = async () => {
    for (let at = next++; at < paths.length && !request.stop?.aborted; at = next++) {
      const path = paths[at] ?? '';
      results[at] = await lintOne(path, request, settings(resolve(cwd, path)), pool, input);
      progress?.step();
    }
  };
  await Promise.all(Array.from({ length: pool.size }, work));
  request.stop?.removeEventListener('abort', end);
  await end();
  return results;
}

async function lintOne(
  path: string,
  request: LintRequest,
  settings: Settings,
  pool: Pool,
  input?: StandardInput,
): Promise<FileResult> {
  const full = resolve(request.cwd, path);
  // Of what the configuration names beside the folder of the run, links may not lead out of the repository.
  const root = isInside(full, request.cwd) ? request.cwd : request.config.root;
  const opened = input ? { bytes: input.bytes } : await openFile(full, root, request.maxFileSize);
  const terminal = request.terminal;
  if ('problem' in opened) {
    if (opened.problem !== 'too-large') return notRead(path, opened.problem, terminal);
    return tooLarge(path, request);
  }
  if (opened.bytes.length > request.maxFileSize) return tooLarge(path, request);
  const { findings, language, problem, detail, fixed, covenant, unread } = await pool.run(
    toJob(path, opened.bytes, request, settings, input),
  );
  if (problem) return notRead(path, problem, terminal, detail);
  if (fixed && request.fix === 'write') {
    try {
      await replaceFile(full, fixed.text);
    } catch {
      return notRead(path, 'not-written', terminal);
    }
  }
  return {
    path,
    language,
    findings,
    notRead: false,
    ...(fixed && { fixed }),
    ...(unread && { unread }),
    ...(covenant && { covenant, sha256: sha256Of(fixed?.text ?? opened.bytes) }),
  };
}

function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function toJob(
  path: string,
  bytes: Uint8Array,
  request: LintRequest,
  settings: Settings,
  input?: StandardInput,
): Job {
  const language = request.language ?? settings.language;
  return {
    bytes,
    root: request.cwd,
    kind: /\.(ya?ml|json)$/i.test(path) ? 'bare' : 'markdown',
    today: request.today,
    fix: request.fix !== undefined,
    covenant: request.covenants ?? false,
    levels: { ...settings.rules, ...request.levels },
    ownRules: request.config.ownRules,
    limits: { ...request.limits, document: request.maxFileSize },
    ...(!input && { path: resolve(request.cwd, path) }),
    ...(language && { language }),
  };
}

/** The same finding as for a text over the limit; of the file itself nothing was read. */
async function tooLarge(path: string, request: LintRequest): Promise<FileResult> {
  const { limitFinding } = await import('../worker/limit-finding.ts');
  return {
    path,
    language: request.terminal,
    findings: [limitFinding(request.maxFileSize, request.terminal)],
    notRead: false,
  };
}
