import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const here = (path) => new URL(path, import.meta.url).pathname;

/** The JavaScript of the native parser comes along, for thirty files open slowly; its native half stays with its package. */
const nativeHalf = {
  name: 'native half',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]satteri[/\\]index\.js$/ }, async ({ path }) => {
      const own = 'createRequire(import.meta.url)';
      const [head, tail, ...more] = (await readFile(path, 'utf8')).split(own);
      if (tail === undefined || more.length > 0)
        throw new Error(`${path} does not look for its native half once`);
      return { contents: `${head}createRequire(${own}.resolve('satteri'))${tail}`, loader: 'js' };
    });
  },
};

const { outputFiles } = await build({
  absWorkingDir: here('.'),
  entryPoints: { main: 'src/main.ts', worker: 'src/worker/worker.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  conditions: ['source'],
  external: ['unpdf'],
  plugins: [nativeHalf],
  minify: true,
  legalComments: 'eof',
  chunkNames: '[name]-[hash]',
  // What comes from CommonJS asks for Node's own modules by `require`.
  banner: {
    js: "import { createRequire as regiolintRequire } from 'node:module';const require = regiolintRequire(import.meta.url);",
  },
  logLevel: 'warning',
  // What was built before stays until the new one is whole.
  write: false,
});

await rm(here('dist'), { recursive: true, force: true });
await mkdir(here('dist'));
for (const { path, contents } of outputFiles) await writeFile(path, contents);

for (const name of ['covenant', 'convenant']) {
  await cp(here(`../../schemas/generated/${name}.schema.json`), here(`dist/${name}.schema.json`));
}
