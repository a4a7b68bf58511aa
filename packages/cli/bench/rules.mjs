import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

// All rules on one plan of some 15 KB that was read, warm: processor milliseconds, beside those of reading it.
// `npm run bench`.
const here = (path) => new URL(path, import.meta.url).pathname;
const bundle = join(mkdtempSync(join(tmpdir(), 'regiolint-bench-')), 'engine.mjs');
await build({
  stdin: {
    contents: [
      "export { ask } from '../engine/src/lint.ts';",
      "export { readWhole } from '../engine/src/read-whole.ts';",
      "export { defaultLimits } from '../engine/src/source/limits.ts';",
      "export { parseWithRemark } from '@regiolint/engine/remark';",
      "export { rules } from '@regiolint/rules';",
    ].join('\n'),
    resolveDir: here('..'),
  },
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

/** Processor milliseconds of each time, over some times. */
function milliseconds(work, times) {
  const before = process.cpuUsage();
  for (let time = 0; time < times; time += 1) work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / times;
}

const read = (parse) => readWhole(text, 'markdown', defaultLimits, parse);
const ofTheBlock = rules.filter(({ needs }) => needs !== 'body');
const block = read(undefined);
const whole = read(parseWithRemark);
const kinds = {
  'reading the block': () => read(undefined),
  'reading all of it': () => read(parseWithRemark),
  [`${ofTheBlock.length} rules on the block`]: () => ask(block, { rules: ofTheBlock, today }),
  [`all ${rules.length} rules`]: () => ask(whole, { rules, today }),
};
for (const work of Object.values(kinds)) milliseconds(work, 400);

// In turns, so that what else the machine does weighs on all of them.
const samples = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, []]));
for (let round = 0; round < 40; round += 1) {
  for (const [kind, work] of Object.entries(kinds)) samples[kind].push(milliseconds(work, 20));
}
console.log(`a plan of ${text.length} characters, median and least of ${samples['reading the block'].length} turns`);
for (const [kind, times] of Object.entries(samples)) {
  times.sort((a, b) => a - b);
  const [least = 0, middle = 0] = [times[0], times[times.length >> 1]];
  console.log(`${kind.padEnd(24)} ${middle.toFixed(2)} ms   ${least.toFixed(2)} ms`);
}
