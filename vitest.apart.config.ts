import { mergeConfig } from 'vitest/config';
import base from './vitest.config.ts';

base.test = { ...base.test, include: [] };

// What takes longer than a minute: `npm run test:sarif` and `npm run test:scale`.
export default mergeConfig(base, {
  test: { include: ['packages/*/test/**/*.{sarif,scale}.ts'], testTimeout: 600_000, fileParallelism: false },
});
