import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, it } from 'vitest';
import { soundPlan } from './run.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { packageManager } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as {
  packageManager: string;
};

describe('a packed package', () => {
  it.each([
    'schemas',
    'rules',
    'packages/engine',
    'packages/report',
    'packages/remark',
    'packages/language-server',
  ])('%s is as publint wants it', async (folder) => {
    const tarball = pack(folder);
    const { messages, pkg = {} } = await publint({ pack: { tarball: readTarball(tarball) }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('of the command line works in a folder of its own', () => {
    const tarball = pack('packages/cli');
    const folder = mkdtempSync(join(tmpdir(), 'regiolint-user-'));
    writeFileSync(join(folder, 'package.json'), '{"private": true}');
    writeFileSync(join(folder, 'plan.md'), soundPlan);
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball], {
      cwd: folder,
      stdio: 'ignore',
    });
    const said = execFileSync(join(folder, 'node_modules/.bin/regiolint'), ['plan.md', '--lang', 'nl'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(said).toBe('Geen vragen.\n');
    execFileSync(join(folder, 'node_modules/.bin/regiolint'), ['report', 'plan.md', '-o', 'plan.html'], {
      cwd: folder,
    });
    expect(readFileSync(join(folder, 'plan.html'), 'utf8')).toContain('Valpreventie Oost');
  });
});

function pack(folder: string): string {
  const target = mkdtempSync(join(tmpdir(), 'regiolint-packed-'));
  execFileSync('npx', ['--yes', packageManager, 'pack', '--pack-destination', target], {
    cwd: `${root}/${folder}`,
    stdio: 'ignore',
  });
  return join(target, readdirSync(target).find((name) => name.endsWith('.tgz')) ?? '');
}

function readTarball(path: string): ArrayBuffer {
  return new Uint8Array(readFileSync(path)).buffer;
}
