import { cp, rm } from 'node:fs/promises';
import { build } from 'esbuild';

const here = (path) => new URL(path, import.meta.url).pathname;

await rm(here('dist'), { recursive: true, force: true });
await build({
  absWorkingDir: here('.'),
  entryPoints: { main: 'src/main.ts', worker: 'src/worker/worker.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  conditions: ['source'],
  external: ['satteri'],
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'eof',
  chunkNames: '[name]-[hash]',
  // What comes from CommonJS asks for Node's own modules by `require`.
  banner: {
    js: "import { createRequire as regiolintRequire } from 'node:module';const require = regiolintRequire(import.meta.url);",
  },
  logLevel: 'warning',
});

for (const name of ['covenant', 'convenant']) {
  await cp(here(`../../schemas/generated/${name}.schema.json`), here(`dist/${name}.schema.json`));
}
