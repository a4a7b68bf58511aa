import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

// All rules on one plan of some 15 KB, warm: processor milliseconds beside those of reading it. `npm run bench`.
const here = (path) => new URL(path, import.meta.url).pathname;
const bundle = join(mkdtempSync(join(tmpdir(), 'regiolint-bench-')), 'engine.mjs');
await build({
  stdin: {
    contents: "export { lint } from '@regiolint/engine'; export { rules } from '@regiolint/rules';",
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
const { lint, rules } = await import(bundle);
const text = readFileSync(here('../../../fixtures/plans/veenrand.md'), 'utf8');
const options = { rules, today: '2026-11-22' };

/** Processor milliseconds of each time, over some times. */
function milliseconds(work, times) {
  const before = process.cpuUsage();
  for (let time = 0; time < times; time += 1) work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / times;
}

const middle = (samples) => samples.sort((a, b) => a - b)[samples.length >> 1];
const withoutRules = () => lint(text, { ...options, rules: [] });
const withRules = () => lint(text, options);
milliseconds(withRules, 400);

// In turns, so that what else the machine does weighs on both.
const reading = [];
const besides = [];
for (let round = 0; round < 60; round += 1) {
  const alone = milliseconds(withoutRules, 10);
  reading.push(alone);
  besides.push(milliseconds(withRules, 10) - alone);
}
console.log(`reading ${text.length} characters   ${middle(reading).toFixed(2)} ms`);
console.log(`${rules.length} rules besides          ${middle(besides).toFixed(2)} ms`);
