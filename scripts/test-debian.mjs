import { build, install, step, tool } from './steps.mjs';

// What needs packages of Debian: python3-jsonschema, python3-yaml and chromium.
install();
build();
step('testing with Debian', tool('vitest', 'run', '--config', 'vitest.debian.config.ts'), {
  env: { CI: 'true' },
});
