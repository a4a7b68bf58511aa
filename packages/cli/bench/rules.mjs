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

function milliseconds(work, times) {
  for (let warm = 0; warm < 300; warm += 1) work();
  const samples = [];
  for (let round = 0; round < 15; round += 1) {
    const before = process.cpuUsage();
    for (let time = 0; time < times; time += 1) work();
    const { user, system } = process.cpuUsage(before);
    samples.push((user + system) / 1000 / times);
  }
  return samples.sort((a, b) => a - b)[7];
}

const reading = milliseconds(() => lint(text, { ...options, rules: [] }), 20);
const all = milliseconds(() => lint(text, options), 20);
console.log(`reading ${text.length} characters   ${reading.toFixed(2)} ms`);
console.log(`${rules.length} rules besides          ${(all - reading).toFixed(2)} ms`);
