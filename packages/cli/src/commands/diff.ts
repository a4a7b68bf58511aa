import { resolve } from 'node:path';
import { type Change, compareCovenants } from '@regiolint/report';
import type { Language } from '@regiolint/schema';
import { cannotRead, readVersion, type VersionOfPlan } from '../diff/read-version.ts';
import { readAtCommit } from '../files/git.ts';
import { checkNotOver } from '../files/not-over.ts';
import { openFile } from '../files/open.ts';
import { writeOutput } from '../files/write.ts';
import type { ComparedVersion, DiffFormat } from '../format/diff.ts';
import { nameOf } from '../format/diff-words.ts';
import { notReadMessages } from '../format/results.ts';
import { readChoice, readSize } from '../options.ts';
import { RunError } from '../run-error.ts';
import { usesColor } from './tell.ts';

export interface DiffOptions {
  readonly base?: string;
  readonly format?: string;
  readonly output?: string;
  readonly lang?: string;
  readonly maxFileSize?: string;
}

/**
 * Tells what is agreed otherwise in one version of a plan than in another.
 *
 * @param paths the old version and the new one; with `--base` only the new one
 * @returns the exit code: a difference is no error
 * @throws RunError when one of the two cannot be read, or when the output would go over one
 */
export async function diffCommand(
  paths: readonly string[],
  options: DiffOptions,
  terminal: Language,
): Promise<number> {
  const format = readChoice('--format', options.format ?? 'pretty', ['pretty', 'markdown', 'json']);
  const asked = options.lang === undefined ? undefined : readChoice('--lang', options.lang, ['nl', 'en']);
  const most = readSize(options.maxFileSize ?? '1MB');
  if (options.output !== undefined) await checkNotOver([options.output], paths);
  const [before, after] = await readBoth(paths, options.base, most);
  const language = asked ?? after.plan.language ?? terminal;
  const changes = compareCovenants(before.plan?.covenant ?? {}, after.plan.covenant, {
    before: before.version.unread,
    after: after.version.unread,
  });
  const write = await loadFormat(format);
  const asks = await loadQuestions(changes, language);
  const text = write(
    { title: after.plan.covenant.title, before: before.version, after: after.version, changes },
    { language, color: options.output === undefined && usesColor(), asks },
  );
  if (options.output === undefined) process.stdout.write(text);
  else await writeOutput(options.output, text).catch(() => Promise.reject(notWritten(options.output ?? '')));
  return 0;
}

interface Read<Plan> {
  readonly version: ComparedVersion;
  readonly plan: Plan;
}

async function readBoth(
  paths: readonly string[],
  base: string | undefined,
  most: number,
): Promise<readonly [Read<VersionOfPlan | undefined>, Read<VersionOfPlan>]> {
  const [first, second] = paths;
  if (base === undefined) {
    if (first === undefined || second === undefined || paths.length > 2) throw new RunError(twoFiles);
    return [await readFile(first, most), await readFile(second, most)];
  }
  if (first === undefined || second !== undefined) throw new RunError(oneFile);
  const after = await readFile(first, most);
  return [await readBase(first, base, most), after];
}

async function readFile(path: string, most: number): Promise<Read<VersionOfPlan>> {
  const opened = await openFile(resolve(path), process.cwd(), most);
  if ('problem' in opened) {
    throw cannotRead(path, opened.problem === 'too-large' ? tooLarge : notReadMessages[opened.problem]);
  }
  const plan = readVersion(opened.bytes, { path, shown: path });
  return { version: { path, unread: plan.unread }, plan };
}

async function readBase(path: string, base: string, most: number): Promise<Read<VersionOfPlan | undefined>> {
  const found = await readAtCommit(path, base, most);
  if (!found) return { version: { path, base, isAbsent: true, unread: [] }, plan: undefined };
  const then = found.path;
  const plan = readVersion(found.bytes, { path: then, shown: nameOf({ path: then, base }) });
  return { version: { path: then, base, unread: plan.unread }, plan };
}

async function loadFormat(format: 'pretty' | 'markdown' | 'json'): Promise<DiffFormat> {
  if (format === 'json') return (await import('../format/diff-json.ts')).diffJson;
  if (format === 'markdown') return (await import('../format/diff-markdown.ts')).diffMarkdown;
  return (await import('../format/diff-pretty.ts')).diffPretty;
}

/** The pages of the rules are read only when a question came or went. */
async function loadQuestions(
  changes: readonly Change[],
  language: Language,
): Promise<(rule: string) => string | undefined> {
  if (!changes.some(({ pointer }) => pointer.startsWith('/exceptions/'))) return () => undefined;
  const { ruleAsks } = await import('../diff/rule-asks.ts');
  return (rule) => ruleAsks(rule, language);
}

const twoFiles = {
  nl: 'Noem twee bestanden (regiolint diff OUD NIEUW), of één met een versie uit git (--base TAK).',
  en: 'Name two files (regiolint diff OLD NEW), or one with a version from git (--base BRANCH).',
};

const oneFile = {
  nl: 'Noem bij --base één bestand: regiolint diff --base TAK PLAN',
  en: 'With --base name one file: regiolint diff --base BRANCH PLAN',
};

const tooLarge = {
  nl: 'dit bestand is te groot om te lezen. Kies een grens met --max-file-size.',
  en: 'this file is too large to be read. Choose a limit with --max-file-size.',
};

function notWritten(output: string): RunError {
  return new RunError(
    { nl: '{output} kan niet geschreven worden.', en: '{output} cannot be written.' },
    { output },
  );
}
