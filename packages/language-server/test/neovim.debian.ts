import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { soundPlan } from './plans.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const script = fileURLToPath(new URL('neovim.lua', import.meta.url));
const { packageManager } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as {
  packageManager: string;
};

describe('Neovim with the packed server', () => {
  it('shows what is found, completes in Dutch, explains, mends, clears and renames', () => {
    const folder = mkdtempSync(join(tmpdir(), 'regiolint-neovim-'));
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
    const file = join(folder, 'plan.md');
    writeFileSync(file, soundPlan.replace('vastgesteld', 'Vastgesteld'));
    const said = execFileSync('nvim', ['--headless', '--clean', '-n', '-i', 'NONE', '-S', script], {
      encoding: 'utf8',
      timeout: 60_000,
      env: { ...process.env, SERVER: join(folder, 'node_modules/.bin/regiolint'), FILE: file },
    });
    const seen = JSON.parse(said.slice(said.indexOf('{'))) as Record<string, unknown>;

    expect(seen.diagnostics).toEqual([
      expect.objectContaining({ line: 5, severity: 1, source: 'regiolint', from: 16, to: 27 }),
    ]);
    expect(seen.values).toEqual(['pril', 'in-ontwikkeling', 'volwassen']);
    expect(seen.keys).toContain('instrumenten');
    expect(seen.keys).not.toContain('frequentie');
    expect(seen.hover).toContain('**Besluitvorming**');
    expect(seen.action).toMatch(/^Verbeter: /);
    expect(seen.fixed).toBe('documentstatus: vastgesteld');
    expect(seen.cleared).toBe(true);
    expect(seen.renamed).toEqual(['  - id: thuiszorg-oost', '  eigenaar: thuiszorg-oost']);
    expect(seen.stillClear).toBe(true);
    // What was changed, Neovim has; the file is as it was.
    expect(readFileSync(file, 'utf8')).toContain('documentstatus: Vastgesteld');
  });
});
