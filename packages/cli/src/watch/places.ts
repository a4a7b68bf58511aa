import { existsSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, resolve } from 'node:path';
import type { Config } from '../config/config.ts';
import { configPlaces, readConfig } from '../config/read-config.ts';
import { RunError } from '../run-error.ts';

export interface WatchRequest {
  readonly operands: readonly string[];
  readonly cwd: string;
  /** A file; `false` for no configuration. */
  readonly config: string | boolean;
  /** Absolute paths of what is written by this run itself. */
  readonly outputs: readonly string[];
}

/** Where something may change that matters. */
export interface Places {
  /** Absolute paths: documents and folders that are looked into. */
  readonly documents: readonly string[];
  /** Absolute paths, of files that need not be there. */
  readonly configs: readonly string[];
  /** Whether the configuration says which files are documents, whatever they are called. */
  readonly anyFile: boolean;
}

/** Reads the configuration for where to look. When it cannot be read, the places where that would be mended. */
export async function placesOf(request: WatchRequest): Promise<Places> {
  const { operands, cwd, config: asked } = request;
  const places = asked === false ? [] : typeof asked === 'string' ? [resolve(cwd, asked)] : configPlaces(cwd);
  const config = await readConfig(asked, cwd).catch((error: unknown) => {
    if (error instanceof RunError) return error;
    throw error;
  });
  const files = config instanceof RunError ? [] : config.files;
  const named = operands.map((operand) => resolve(cwd, operand));
  const roots = operands.length > 0 ? named.map((path) => (existsSync(path) ? path : cwd)) : [];
  const folder = config instanceof RunError ? cwd : config.folder;
  return {
    documents: [...new Set(operands.length > 0 ? roots : [files.length > 0 ? folder : cwd])],
    configs: [...new Set([...places, ...pathsIn(config)])],
    anyFile: files.length > 0,
  };
}

/** Whether a change is a reason to look again. */
export function isReason(
  event: string,
  path: string,
  { documents, configs, anyFile }: Places,
  { outputs }: WatchRequest,
): boolean {
  if (event === 'addDir' || event === 'unlinkDir' || outputs.includes(path)) return false;
  if (configs.includes(path) || documents.includes(path)) return true;
  const name = basename(path);
  if (name === '.gitignore') return true;
  // What programs write beside a file for a moment.
  if (name.startsWith('.') || name.endsWith('~')) return false;
  // A document may refer to any file beside it, so also one that comes or goes.
  return event !== 'change' || anyFile || /\.(md|markdown|ya?ml|json)$/i.test(name);
}

/** Folders in which nobody writes agreements. */
export function isLeftOut(path: string, { documents, configs }: Places): boolean {
  const name = basename(path);
  if (!name.startsWith('.') && name !== 'node_modules') return false;
  const isNamed = [...documents, ...configs].some((place) => place === path || dirname(place) === path);
  return !isNamed && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The files that a configuration was read from, or the one that is the matter. */
function pathsIn(config: Config | RunError): readonly string[] {
  if (!(config instanceof RunError)) return config.paths ?? [];
  const { path, from } = config.values;
  return [path, from].filter((value): value is string => typeof value === 'string' && isAbsolute(value));
}
