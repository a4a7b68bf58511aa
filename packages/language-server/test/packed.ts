import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Installs the packed command line in a folder of its own, as a user would. */
export function installPacked(): { readonly folder: string; readonly bin: string } {
  const { packageManager } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as {
    packageManager: string;
  };
  const folder = mkdtempSync(join(tmpdir(), 'regiolint-packed-'));
  execFileSync('npx', ['--yes', packageManager, 'pack', '--pack-destination', folder], {
    cwd: `${root}/packages/cli`,
    stdio: 'ignore',
  });
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  writeFileSync(join(folder, 'package.json'), '{"private": true}');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', `./${tarball}`], {
    cwd: folder,
    stdio: 'ignore',
  });
  return { folder, bin: join(folder, 'node_modules/.bin') };
}

/** The example for an editor as it stands in the documentation: the first one in this language of code. */
export function documented(language: string): string {
  const page = readFileSync(`${root}/docs/editors.en.md`, 'utf8');
  const found = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(page)?.[1];
  if (!found) throw new Error(`no example in ${language}`);
  return found;
}
