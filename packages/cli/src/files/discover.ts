import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { isOurs } from '@regiolint/engine';
import { RunError } from '../run-error.ts';
import { isInside, leadsOut } from './open.ts';

export interface Selection {
  /** What was typed: files, folders and globs; nothing stands for the configured globs, or this folder. */
  readonly operands: readonly string[];
  readonly cwd: string;
  /** Globs of the configuration, and the folder that they are counted from. */
  readonly configured: readonly string[];
  readonly ignored: readonly string[];
  readonly configFolder: string;
  /** The folder that the configuration may not lead out of. */
  readonly configRoot: string;
}

const endings =
  '{md,markdown,convenant.yml,convenant.yaml,convenant.json,covenant.yml,covenant.yaml,covenant.json}';

/**
 * Finds the documents to look at. A file is ours when it is named, when a configured glob says so, or when it has
 * `covenant` or `convenant` on top.
 *
 * @returns paths from `cwd`, sorted, each once
 * @throws RunError when something that was typed matches nothing
 */
export async function discover(selection: Selection): Promise<readonly string[]> {
  const { operands, configured, cwd } = selection;
  const found = new Set<string>();
  const named = await glob(configured, selection, selection.configFolder);
  // Between braces a way out can hide that the configuration was not refused for.
  const configuredFiles = new Set(named.filter((path) => isInside(path, selection.configRoot)));
  if (operands.length === 0 && configured.length > 0) {
    for (const path of configuredFiles) found.add(path);
    if (found.size === 0) throw nothingFound(configured.join(', '));
  }
  const typed = operands.length === 0 && configured.length === 0 ? ['.'] : operands;
  for (const operand of typed) {
    const matches = await matchesOf(operand, selection, configuredFiles);
    if (matches.length === 0) throw nothingFound(operand);
    for (const path of matches) found.add(path);
  }
  return [...found].map((path) => shown(path, cwd)).sort();
}

/** A path as it is shown: from the folder of the run, with forward slashes. */
function shown(path: string, cwd: string): string {
  const short = relative(cwd, path) || '.';
  return (short.startsWith('..') ? path : short).split(sep).join('/');
}

async function matchesOf(
  operand: string,
  selection: Selection,
  configured: ReadonlySet<string>,
): Promise<readonly string[]> {
  const path = resolve(selection.cwd, operand);
  const stats = await stat(path).catch(() => undefined);
  if (stats?.isDirectory())
    return oursAmong(await glob([`**/*.${endings}`], selection, path), selection, configured);
  if (stats) return [path];
  if (/[*?[\]{}!]/.test(operand))
    return oursAmong(await glob([operand], selection, selection.cwd), selection, configured);
  // A named file that is not there is reported with the others.
  if (/\.(md|markdown|ya?ml|json)$/i.test(operand)) return [path];
  return [];
}

async function glob(patterns: readonly string[], selection: Selection, from: string): Promise<string[]> {
  if (patterns.length === 0) return [];
  const { globby } = await import('globby');
  const found = await globby([...patterns], {
    cwd: from,
    gitignore: true,
    ignore: ['**/node_modules/**', '**/.git/**'],
    followSymbolicLinks: false,
    onlyFiles: false,
    markDirectories: true,
    suppressErrors: true,
  });
  const ignored = await ignoredBy(selection);
  return found
    .filter((path) => !path.endsWith('/'))
    .map((path) => join(from, path))
    .filter((path) => !ignored.has(path));
}

async function ignoredBy(selection: Selection): Promise<ReadonlySet<string>> {
  if (selection.ignored.length === 0) return new Set();
  const { globby } = await import('globby');
  const found = await globby([...selection.ignored], { cwd: selection.configFolder, suppressErrors: true });
  return new Set(found.map((path) => join(selection.configFolder, path)));
}

async function oursAmong(
  paths: readonly string[],
  { cwd }: Selection,
  configured: ReadonlySet<string>,
): Promise<string[]> {
  const ours: string[] = [];
  for (const path of paths) {
    const isKept = configured.has(path) || !/\.(md|markdown)$/i.test(path) || (await hasCovenant(path, cwd));
    if (isKept) ours.push(path);
  }
  return ours;
}

/**
 * Whether the block on top of a Markdown file has `covenant` or `convenant`: looked for in its first 64 KB. Of what lies
 * behind a link that leads out of the folder of the run nothing is read.
 */
async function hasCovenant(path: string, cwd: string): Promise<boolean> {
  let start = '';
  try {
    if (isInside(path, cwd) && (await leadsOut(path, cwd))) return false;
    if (!(await stat(path)).isFile()) return false;
    for await (const chunk of createReadStream(path, { encoding: 'utf8', end: 65_535 })) start += chunk;
  } catch {
    return false;
  }
  return isOurs(start);
}

function nothingFound(operand: string): RunError {
  return new RunError(
    {
      nl: 'Niets gevonden bij {operand}: geen bestand met afspraken (met convenant: of covenant: bovenaan).',
      en: 'Nothing found for {operand}: no file with agreements (with covenant: or convenant: on top).',
    },
    { operand },
  );
}
