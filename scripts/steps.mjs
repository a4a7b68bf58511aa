import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const { packageManager } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/**
 * Runs a command of this repository and stops the whole run when it fails.
 *
 * @param {string} name what is being done, for the reader
 * @param {readonly string[]} command
 * @param {{ quiet?: boolean, env?: NodeJS.ProcessEnv }} [options] quiet: show the output only when it fails
 */
export function step(name, command, { quiet = false, env = {} } = {}) {
  console.log(`· ${name}`);
  const [program = '', ...args] = command;
  const result = spawnSync(program, args, {
    cwd: root,
    stdio: quiet ? 'pipe' : 'inherit',
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    env: { ...process.env, ...env },
  });
  if (result.status === 0) return;
  if (quiet) process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}`);
  if (result.error) console.error(result.error.message);
  console.error(`\n${name}: this did not work (${command.join(' ')}).`);
  process.exit(result.status || 1);
}

/** Brings in what is needed, with the package manager that this repository names; only Node and npm need to be there. */
export function install() {
  step('installing', ['npx', '--yes', packageManager, 'install', '--frozen-lockfile', '--prefer-offline'], {
    quiet: true,
    env: { CI: 'true' },
  });
}

export function build() {
  step('building', tool('tsc', '-b'), { quiet: true });
  step('bundling', [process.execPath, 'packages/cli/bundle.mjs'], { quiet: true });
}

/**
 * A program that this repository brought in.
 *
 * @param {string} name
 * @param {readonly string[]} args
 */
export function tool(name, ...args) {
  return [`${root}node_modules/.bin/${name}`, ...args];
}
