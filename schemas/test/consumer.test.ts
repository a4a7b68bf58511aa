import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the packed schema, in a folder outside of this repository', () => {
  const folder = mkdtempSync(join(tmpdir(), 'regiolint-consumer-'));
  const run = (program: string, ...args: string[]) =>
    execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

  beforeAll(() => {
    const { packageManager } = JSON.parse(
      execFileSync('cat', [`${root}/package.json`], { encoding: 'utf8' }),
    );
    execFileSync('npx', ['--yes', packageManager, 'pack', '--pack-destination', folder], {
      cwd: `${root}/schemas`,
      stdio: 'ignore',
    });
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
    writeFileSync(join(folder, 'package.json'), '{"type": "module", "private": true}');
    run('npm', 'install', '--offline', '--no-audit', '--no-fund', `./${tarball}`);
  }, 120_000);

  it('gives types and a validator to TypeScript, with either way of resolving modules', () => {
    writeFileSync(
      join(folder, 'consumer.ts'),
      `import { type Covenant, type RaciLine, validateCovenant } from '@regiolint/schema';
import schema from '@regiolint/schema/convenant.schema.json' with { type: 'json' };
const line: RaciLine = { activity: 'Visit', accountable: ['a', 'b'] };
const covenant: Covenant = {
  covenant: 1, kind: 'charter', title: 'East', documentStatus: 'adopted', phase: 'emerging',
  region: { name: 'East' }, parties: [{ id: 'a' }, { id: 'b' }], responsibilities: { raci: [line] },
};
const result = validateCovenant(covenant);
export const title: string = result.valid ? result.covenant.title : schema.title;
// @ts-expect-error this is no phase
export const wrong: Covenant['phase'] = 'advanced';
`,
    );
    for (const [module, moduleResolution] of [
      ['nodenext', 'nodenext'],
      ['esnext', 'bundler'],
    ]) {
      const options = [
        '--noEmit',
        '--strict',
        '--target',
        'es2022',
        '--module',
        module,
        '--moduleResolution',
        moduleResolution,
      ];
      run(
        `${root}/node_modules/.bin/tsc`,
        ...options.map(String),
        '--resolveJsonModule',
        '--types',
        '',
        'consumer.ts',
      );
    }
  });

  it('gives a validator and both schemas to plain JavaScript', () => {
    writeFileSync(
      join(folder, 'consumer.mjs'),
      `import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { validateCovenant } from '@regiolint/schema';
const schema = (name) => JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('@regiolint/schema/' + name)), 'utf8'));
console.log(JSON.stringify([
  validateCovenant({ covenant: 1 }).valid,
  schema('convenant.schema.json').properties.partijen.minItems,
  schema('covenant.schema.json').properties.parties.minItems,
]));
`,
    );
    expect(JSON.parse(run(process.execPath, 'consumer.mjs'))).toEqual([false, 2, 2]);
  });
});
