import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderWith, soundPlan, wrongPlan } from './run.ts';

const bin = fileURLToPath(new URL('../bin/regiolint.js', import.meta.url));
const command = `'${process.execPath}' '${bin}'`;
const regiolint = `${command} --today 2026-11-22`;

/** Runs a line in a shell, where pipes and limits are. */
function shell(line: string, cwd: string) {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 500_000_000,
    env: { PATH: process.env.PATH, LANG: 'nl_NL.UTF-8', NO_COLOR: '1' },
  });
  return { code: status, out: stdout, err: stderr };
}

/** Three in four are of a size that a plan has; one in four says something that is not right. */
const long = `${soundPlan}\n${'## Aanleiding\n\nDe partijen werken al langer samen aan valpreventie in de regio.\n\n'.repeat(150)}`;
const plans = Object.fromEntries(
  Array.from({ length: 3_000 }, (_, index) => [
    `regio-${index % 40}/plan-${index}.md`,
    index % 4 === 0 ? wrongPlan : long,
  ]),
);

describe('three thousand plans', () => {
  const cwd = folderWith(plans);

  it('are read with 256 files open at most', () => {
    const start = performance.now();
    const { code, out, err } = shell(
      `ulimit -n 256; ${regiolint} --format json=/tmp/regiolint-$$.json; code=$?; cat /tmp/regiolint-$$.json; rm /tmp/regiolint-$$.json; exit $code`,
      cwd,
    );
    expect([code, err]).toEqual([1, '']);
    const { files, counts } = JSON.parse(out);
    expect(files).toHaveLength(3_000);
    expect(counts).toMatchObject({ wrong: 750, question: 750 });
    console.log(`3,000 plans: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  });

  it('make a text of megabytes that arrives whole in a pipe that is read late', () => {
    const { out, err } = shell(`${regiolint} --format shard | (sleep 5; cat)`, cwd);
    expect(err).toBe('');
    expect(out.length).toBeGreaterThan(2_000_000);
    expect(JSON.parse(out).files).toHaveLength(3_000);
  });

  it('end quietly when nobody reads on', () => {
    for (const format of ['pretty', 'text', 'json', 'ndjson', 'sarif', 'html', 'comparison']) {
      const { out, err } = shell(`${regiolint} --format ${format} | head -1`, cwd);
      expect([format, err]).toEqual([format, '']);
      expect(out.split('\n')).toHaveLength(2);
    }
  });

  it('are the same when they are divided over a matrix and put together', () => {
    const folder = folderWith({});
    for (const index of [1, 2, 3, 4]) {
      shell(`${regiolint} --shard ${index}/4 --output ${folder}/${index}.json`, cwd);
    }
    for (const format of ['json', 'sarif', 'junit', 'html', 'comparison', 'pretty']) {
      const merged = shell(`${command} merge ${folder} --format ${format}`, cwd);
      const one = shell(`${regiolint} --format ${format}`, cwd);
      expect(merged.code, format).toBe(one.code);
      expect(merged.out === one.out, format).toBe(true);
    }
  });
});

describe('stopping in the middle of --fix', () => {
  const before = soundPlan.replace('titel:', 'Titel:');

  it('leaves every file as it was or wholly new, and nothing else that could be taken away', async () => {
    const moments = [];
    for (let round = 0; round < 12; round += 1) {
      const names = Array.from({ length: 400 }, (_, index) => `plan-${index}.md`);
      const cwd = folderWith(Object.fromEntries(names.map((name) => [name, before])));
      const child = spawn(process.execPath, [bin, '--fix', '.'], { cwd, stdio: 'ignore' });
      const ended = new Promise<NodeJS.Signals | null>((done) =>
        child.on('exit', (_, signal) => done(signal)),
      );
      // Once the first file is mended it is busy; from there a little later each time.
      while (names.every((name) => readFileSync(join(cwd, name), 'utf8') === before)) await wait(5);
      await wait(round * 15);
      // The last one gives no time to clean up.
      const stop = (['SIGINT', 'SIGTERM', 'SIGKILL'] as const)[round % 3] ?? 'SIGINT';
      child.kill(stop);
      const signal = await ended;
      const texts = names.map((name) => readFileSync(join(cwd, name), 'utf8'));
      expect(new Set([...texts, before, soundPlan]).size).toBe(2);
      const left = readdirSync(cwd).filter((name) => stop !== 'SIGKILL' || !name.endsWith('.regiolint'));
      expect(left.sort()).toEqual(names.sort());
      moments.push({ signal, mended: texts.filter((text) => text === soundPlan).length });
    }
    console.log(moments.map(({ mended }) => mended).join(', '));
    expect(
      moments.filter(({ signal, mended }) => signal && mended > 0 && mended < 400).length,
    ).toBeGreaterThan(5);
  });
});
