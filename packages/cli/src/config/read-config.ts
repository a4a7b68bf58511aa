import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Config, noConfig } from './config.ts';

const names = ['.regiolint.yml', '.regiolint.yaml', '.regiolint.json'];

/**
 * Reads the configuration: the named file, else the first one found from this folder upwards, as far as the repository
 * goes.
 *
 * @param asked a file; `false` for no configuration
 * @throws RunError when it is not there, cannot be read, or says something unknown
 */
export async function readConfig(asked: string | boolean | undefined, cwd: string): Promise<Config> {
  if (asked === false) return noConfig(cwd);
  const path = typeof asked === 'string' ? resolve(cwd, asked) : findConfig(cwd);
  if (path === undefined) return noConfig(cwd);
  const { loadConfig, readConfigFile } = await import('./load-config.ts');
  return loadConfig(await readConfigFile(path, dirname(path)), path, cwd);
}

function findConfig(from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = names.map((name) => join(folder, name)).find((path) => existsSync(path));
    if (found) return found;
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return undefined;
  }
}

/**
 * Where a configuration would count: in this folder and those above, up to the one that is found or the repository.
 * Outside of a repository only in this folder.
 */
export function configPlaces(from: string): readonly string[] {
  const places: string[] = [];
  for (let folder = from; ; folder = dirname(folder)) {
    const here = names.map((name) => join(folder, name));
    places.push(...here);
    if (here.some((path) => existsSync(path)) || existsSync(join(folder, '.git'))) return places;
    if (dirname(folder) === folder) return places.slice(0, names.length);
  }
}
