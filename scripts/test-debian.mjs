import { build, install, step, tool } from './steps.mjs';

// What needs packages of Debian: python3-jsonschema, python3-yaml, chromium and neovim.
install();
build();
step('testing with Debian', tool('vitest', 'run', '--config', 'vitest.debian.config.ts'), {
  env: { CI: 'true' },
});
