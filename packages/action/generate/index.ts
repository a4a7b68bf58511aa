import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { licencesOf } from './licences.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The Action as GitHub runs it: whole, since nothing is installed there. It is the same on every machine: no path, no
 * date, nothing native.
 */
export async function actionFiles(): Promise<ReadonlyMap<string, string>> {
  const root = here('../../..');
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: {
      main: 'packages/action/src/main.ts',
      'pre-commit': 'packages/action/src/pre-commit.ts',
      worker: 'packages/cli/src/worker/worker.ts',
    },
    outdir: 'packages/action/dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['source'],
    plugins: [withoutNative],
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    chunkNames: '[name]-[hash]',
    banner: { js: [notice, requireForCommonJs].join('\n') },
    logLevel: 'warning',
    metafile: true,
    write: false,
  });
  const bundled = outputFiles.map(
    ({ path, text }) => [`packages/action/dist/${basename(path)}`, text] as const,
  );
  const licences = await licencesOf(Object.keys(metafile.inputs), root);
  return new Map([...bundled, ['packages/action/dist/licences.txt', licences]]);
}

const notice = '// Generated from packages/action/src and all that it stands on. Do not edit.';

/** What comes from CommonJS asks for Node's own modules by `require`. */
const requireForCommonJs =
  "import{createRequire as regiolintRequire}from'node:module';const require=regiolintRequire(import.meta.url);";

const withoutNative: Plugin = {
  name: 'without-native',
  setup({ onResolve }) {
    onResolve({ filter: /\/satteri\.ts$/ }, () => ({ path: here('../src/plain-parser.ts') }));
  },
};
