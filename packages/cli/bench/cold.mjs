import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// One plan of some 15 KB, from a cold start: processor seconds, beside what node itself takes. `npm run bench`.
const bin = fileURLToPath(new URL('../bin/regiolint.js', import.meta.url));
const plan = fileURLToPath(new URL('../../../fixtures/plans/veenrand.md', import.meta.url));
const runs = Number(process.argv[2] ?? 15);

/** Processor seconds, user and system, of one run of a command. */
function seconds(args) {
  const script = `
    const { spawnSync } = require('node:child_process');
    spawnSync(process.execPath, ${JSON.stringify(args)}, { stdio: 'ignore' });
    const children = require('node:fs').readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' ');
    console.log((Number(children[13]) + Number(children[14])) / 100);
  `;
  return Number(spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' }).stdout);
}

const commands = {
  'node -e 0': ['-e', '0'],
  'regiolint veenrand.md': [bin, plan, '--today', '2026-11-22'],
};
const measured = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
for (let run = 0; run < runs; run += 1) {
  for (const [name, args] of Object.entries(commands)) measured[name].push(seconds(args));
}
for (const [name, times] of Object.entries(measured)) {
  times.sort((a, b) => a - b);
  const at = (part) => times[Math.floor((times.length - 1) * part)].toFixed(2);
  console.log(`${name.padEnd(24)} least ${at(0)} s   median ${at(0.5)} s   most ${at(1)} s`);
}
