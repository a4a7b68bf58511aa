import { build, install, step, tool } from './steps.mjs';

// From a fresh clone: brings everything in, builds, and checks everything that needs nothing but Node and npm.
install();
step('checking format and lint', tool('biome', 'check', '--error-on-warnings', '.'), { quiet: true });
step(
  'checking that what is generated is fresh',
  tool('tsx', '--conditions=source', 'scripts/generate.ts', '--check'),
);
build();
step('checking the types of tests and scripts', tool('tsc', '-p', 'tsconfig.tests.json'), { quiet: true });
step('looking for what nothing uses', tool('knip', '--no-progress'));
step('testing', tool('vitest', 'run'), { env: { CI: 'true' } });
