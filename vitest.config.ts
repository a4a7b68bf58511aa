import { defineConfig } from 'vitest/config';

const conditions = ['source', 'module', 'node', 'import', 'default'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['{schemas,rules,packages/*,docs,scripts}/test/**/*.test.ts'],
    testTimeout: 30_000,
  },
});
