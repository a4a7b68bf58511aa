import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { decode } from '../files/decode.ts';
import { openFile } from '../files/open.ts';
import { RunError } from '../run-error.ts';
import { type Config, noConfig } from './config.ts';

const names = ['.regiolint.yml', '.regiolint.yaml', '.regiolint.json'];
const mostBytes = 64_000;

/**
 * Reads the configuration: the named file, else the first one found from this folder upwards, as far as the repository
 * goes.
 *
 * @throws RunError when it is not there, cannot be read, or says something unknown
 */
export async function readConfig(named: string | undefined, cwd: string): Promise<Config> {
  const path = named === undefined ? findConfig(cwd) : resolve(cwd, named);
  if (path === undefined) return noConfig(cwd);
  const opened = await openFile(path, dirname(path), mostBytes);
  if ('problem' in opened) {
    throw new RunError(
      { nl: 'De configuratie {path} is niet te lezen.', en: 'The configuration {path} cannot be read.' },
      { path },
    );
  }
  const decoded = decode(opened.bytes);
  const { checkConfig } = await import('./check-config.ts');
  return checkConfig('text' in decoded ? decoded.text : '\u0000', path);
}

function findConfig(from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = names.map((name) => join(folder, name)).find((path) => existsSync(path));
    if (found) return found;
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return undefined;
  }
}
