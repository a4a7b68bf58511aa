import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { build, install, root, step, tool } from './steps.mjs';

// From a fresh clone: brings everything in, builds, and looks at the example plans or at the files that are named.
install();
build();
console.log();

const cwd = process.env.INIT_CWD ?? process.cwd();
const named = process.argv.slice(2);
if (named.length > 0) {
  const [program = '', ...args] = tool('regiolint', ...named);
  process.exit(spawnSync(program, args, { cwd, stdio: 'inherit' }).status ?? 2);
}

step('looking at the example plans', tool('regiolint', 'fixtures/plans', 'fixtures/plans-en'));
const picture = resolve(root, 'pictures/veenrand.html');
mkdirSync(resolve(root, 'pictures'), { recursive: true });
step(
  'making a picture of one of them',
  tool('regiolint', 'report', 'fixtures/plans/veenrand.md', '-o', picture),
);

const here = isAbsolute(cwd) && cwd !== root.replace(/\/$/, '') ? root : '';
console.log(`
De voorbeelden staan in fixtures/plans, de plaat in ${picture}.
Je eigen plan nakijken:   npm start -- pad/naar/plan.md
  of, nu alles er is:     ${here}node_modules/.bin/regiolint pad/naar/plan.md

The examples are in fixtures/plans, the picture in ${picture}.
To look at your own plan: npm start -- path/to/plan.md
  or, now that it is all here: ${here}node_modules/.bin/regiolint path/to/plan.md`);
