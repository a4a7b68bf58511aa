import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { Job } from '../src/worker/job.ts';
import { readHere } from '../src/worker/read-here.ts';
import { fixtureDay, fixtureRoot, readFixture } from './fixtures.ts';

function jobOf(text: string): Job {
  return {
    bytes: new TextEncoder().encode(text),
    root: fixtureRoot,
    kind: 'markdown',
    today: fixtureDay,
    levels: {},
    ownRules: [],
    limits: {},
    fix: false,
    covenant: false,
  };
}

const plan = readFixture('plans/veenrand.md');

it('reads a plan of ordinary size', async () => {
  expect(await readHere(jobOf(plan), 5_000)).toEqual({ language: 'nl', findings: [] });
});

it('stops when the time is over, and can read the next one', async () => {
  const long = jobOf(`${plan}\n${'Een *zin* met een [koppeling](https://example.org).\n\n'.repeat(900)}`);
  expect(await readHere(long, 1)).toEqual({ language: 'nl', findings: [], problem: 'time' });
  expect(await readHere(long, 5_000)).toMatchObject({ findings: [] });
});

it('leaves a large plan to a worker', async () => {
  expect(await readHere(jobOf(`${plan}\n${'x'.repeat(100_000)}`), 5_000)).toBeUndefined();
});

it('leaves a plan to a worker where room runs out, so that a plan alone is told the same', async () => {
  const deep = plan.replace('---\n', `---\nx-diep: ${'['.repeat(2_000)}${']'.repeat(2_000)}\n`);
  expect(await readHere(jobOf(deep), 5_000)).toBeUndefined();
});

it('reads Markdown with the native parser, also when bundled', () => {
  const bin = fileURLToPath(new URL('../bin/regiolint.js', import.meta.url));
  const seen = `data:text/javascript,process.on('exit', () => console.log(process.report.getReport().sharedObjects.join()))`;
  const { stdout } = spawnSync(process.execPath, ['--import', seen, bin, `${fixtureRoot}plans/veenrand.md`], {
    encoding: 'utf8',
  });
  expect(stdout).toContain('satteri_napi');
});
