import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const bin = fileURLToPath(new URL('../node_modules/remark-cli/cli.js', import.meta.url));
const modules = fileURLToPath(new URL('../node_modules', import.meta.url));
const fixture = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../../fixtures/faults/${name}`, import.meta.url)));

describe('remark on the command line', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'remark-lint-regioplan-'));
  const entry = fileURLToPath(new URL('../dist/index.js', import.meta.url));
  symlinkSync(modules, join(cwd, 'node_modules'));
  writeFileSync(
    join(cwd, '.remarkrc.json'),
    JSON.stringify({ plugins: ['remark-frontmatter', [entry, { today: '2026-11-22' }]] }),
  );
  writeFileSync(join(cwd, 'raci.md'), fixture('raci-one-accountable.md'));
  writeFileSync(join(cwd, 'mandaat.md'), fixture('mandate-expired.md'));
  writeFileSync(join(cwd, 'LEESMIJ.md'), '# Lees mij\n');

  const run = (...args: string[]) =>
    spawnSync(process.execPath, [bin, '--quiet', '--no-color', ...args], {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, NO_COLOR: '1' },
    });

  it('fails on what is wrong, and not on a question', () => {
    const wrong = run('raci.md');
    expect(wrong.stderr).toMatch(/eindverantwoordelijken\. Wat klopt\?\s+raci-one-accountable\s+remark-lint/);
    expect(wrong.status).toBe(1);
    const question = run('mandaat.md');
    expect(question.stderr).toContain('mandate-expired');
    expect(question.status).toBe(0);
  });

  it('says nothing of other files', () => {
    expect(run('LEESMIJ.md')).toMatchObject({ status: 0, stderr: '' });
  });
});
