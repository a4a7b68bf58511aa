import { mergeConfig } from 'vitest/config';
import base from './vitest.config.ts';

base.test = { ...base.test, include: [] };

export default mergeConfig(base, {
  test: { include: ['{schemas,rules,packages/*}/test/**/*.debian.ts'], testTimeout: 120_000 },
});
