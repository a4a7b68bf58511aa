import { mergeConfig } from 'vitest/config';
import base from './vitest.config.ts';

base.test = { ...base.test, include: [] };

// What takes longer than a minute or needs more than others have: `npm run test:sarif`, `test:scale`, `test:workbench`
// and `test:emacs`.
export default mergeConfig(base, {
  test: {
    include: ['packages/*/test/**/*.{sarif,scale,workbench,emacs}.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    fileParallelism: false,
  },
});
