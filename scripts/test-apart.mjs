import { build, install, step, tool } from './steps.mjs';

// One of the tests that take longer than a minute or need more, by its name: sarif, scale, workbench or emacs.
const name = process.argv[2] ?? '';
install();
build();
step(`testing ${name}`, tool('vitest', 'run', '--config', 'vitest.apart.config.ts', `.${name}.ts`), {
  env: { CI: 'true' },
});
