import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

// All rules on one plan of some 15 KB that was read, warm: processor milliseconds, beside those of reading it.
// `npm run bench`.
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const bundle = join(mkdtempSync(join(tmpdir(), 'regiolint-bench-')), 'engine.mjs');
await build({
  entryPoints: [here('engine.mjs')],
  bundle: true,
  format: 'esm',
  platform: 'node',
  conditions: ['source'],
  outfile: bundle,
  banner: {
    js: "import { createRequire as benchRequire } from 'node:module';const require = benchRequire(import.meta.url);",
  },
});
const { ask, defaultLimits, parseWithRemark, readWhole, rules } = await import(bundle);
const text = readFileSync(here('../../../fixtures/plans/veenrand.md'), 'utf8');
const today = '2026-11-22';

const read = (parse) => readWhole(text, 'markdown', defaultLimits, parse);

/** Processor milliseconds of each time, over some times in a row. */
function inARow(work, times) {
  const before = process.cpuUsage();
  for (let time = 0; time < times; time += 1) work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / times;
}

/** Milliseconds of asking a document that was read just before, with a processor that has just done other work. */
function afterReading(asked, parse) {
  const whole = read(parse);
  const start = performance.now();
  ask(whole, { rules: asked, today });
  return performance.now() - start;
}

function show(name, samples) {
  const sorted = samples.toSorted((a, b) => a - b);
  const [least = 0, middle = 0] = [sorted[0], sorted[sorted.length >> 1]];
  console.log(`${name.padEnd(48)} ${middle.toFixed(2)} ms   ${least.toFixed(2)} ms`);
}

const times = (number, sample) => Array.from({ length: number }, sample);
console.log(`a plan of ${text.length} characters: median and least`);
for (const [what, asked, parse] of [
  ['the block', rules.filter(({ needs }) => needs !== 'body'), undefined],
  ['all of it', rules, parseWithRemark],
]) {
  const whole = read(parse);
  const askIt = () => ask(whole, { rules: asked, today });
  inARow(() => read(parse), 200);
  inARow(askIt, 2_000);
  show(
    `reading ${what}`,
    times(20, () => inARow(() => read(parse), 20)),
  );
  show(
    `${asked.length} rules on ${what}, in a row`,
    times(20, () => inARow(askIt, 500)),
  );
  show(
    `${asked.length} rules on ${what}, right after reading it`,
    times(200, () => afterReading(asked, parse)),
  );
}
