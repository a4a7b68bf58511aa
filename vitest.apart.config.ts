import { mergeConfig } from 'vitest/config';
import base from './vitest.config.ts';

base.test = { ...base.test, include: [] };

// What takes longer than a minute: `npm run test:sarif`, `npm run test:scale` and `npm run test:workbench`.
export default mergeConfig(base, {
  test: {
    include: ['packages/*/test/**/*.{sarif,scale,workbench}.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    fileParallelism: false,
  },
});
