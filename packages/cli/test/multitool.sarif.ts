import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { documentsIn, fixtureRoot } from './fixtures.ts';
import { attacks, hostileFolder } from './formats/hostile.ts';
import { folderWith, regiolint, wrongPlan } from './run.ts';

const version = '5.7.0';
const day = ['--today', '2026-11-22'];
const fixtures = ['faults', 'edge', 'plans', 'plans-en'].flatMap(documentsIn);
const folder = folderWith({});

/** A file for every document, and what the validator of SARIF says of them all. */
describe('SARIF', () => {
  const program = multitool();

  it(`is accepted for each of ${fixtures.length} fixtures, with the rules of GitHub`, () => {
    for (const [index, path] of fixtures.entries()) {
      regiolint([path, ...day, '--format', `sarif=${join(folder, `${index}.sarif`)}`], { cwd: fixtureRoot });
    }
    expect(complaints(program, folder, fixtures.length)).toEqual([]);
  });

  it('is accepted for a whole collection, in the other language, and for what means harm', () => {
    const other = folderWith({
      'stuk.md': new Uint8Array([0]),
      'eigen.md': wrongPlan,
      '.regiolint.yml':
        'own-rules:\n  - id: own-money\n    given: /\n    schema:\n      required: [financiering]\n    message:\n      nl: Hoe wordt het werk [betaald](x)?\n    nature: question\n',
    });
    for (const [name, cwd] of Object.entries({ all: fixtureRoot, hostile: hostileFolder, other })) {
      for (const language of ['nl', 'en']) {
        const output = join(other, 'sarif', `${name}-${language}.sarif`);
        regiolint(['.', ...day, '--lang', language, '--format', `sarif=${output}`], { cwd });
        expect(existsSync(output), output).toBe(true);
      }
    }
    expect(attacks.length).toBeGreaterThan(20);
    expect(complaints(program, join(other, 'sarif'), 6)).toEqual([]);
  });

  it('is not accepted when something is wrong with it: the validator does look', () => {
    const wrong = folderWith({
      'a.sarif':
        '{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "x"}}, "results": [{"message": {}}]}]}',
    });
    expect(complaints(program, wrong, 1).join('\n')).toMatch(/error (SARIF|GH|JSON)\d+/);
  });
});

/** Errors and warnings. Its exit code is 0, also with errors; so what it prints is read. */
function complaints(program: string, sarifs: string, count: number): readonly string[] {
  const { stdout, stderr } = spawnSync(
    program,
    ['validate', join(sarifs, '*.sarif'), '--rule-kind', 'Sarif;Gh', '--level', 'Error;Warning'],
    { encoding: 'utf8', maxBuffer: 100_000_000 },
  );
  expect(stdout + stderr).toContain(`Done. ${count === 1 ? '1' : count.toLocaleString('en')} files scanned.`);
  return stdout.split('\n').filter((line) => /: (error|warning) /.test(line));
}

/** Microsoft's own validator, a hundred megabytes: brought in once, and only for this test. */
function multitool(): string {
  const home = fileURLToPath(
    new URL(`../../../node_modules/.cache/sarif-multitool-${version}`, import.meta.url),
  );
  const platform = `@microsoft/sarif-multitool-${process.platform}`;
  const name = process.platform === 'win32' ? 'Sarif.Multitool.exe' : 'Sarif.Multitool';
  const program = join(home, 'node_modules', platform, name);
  if (!existsSync(program)) {
    mkdirSync(home, { recursive: true });
    execFileSync('npm', [
      'install',
      '--prefix',
      home,
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      `${platform}@${version}`,
    ]);
    chmodSync(program, 0o755);
  }
  return program;
}
