import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { licencesOf } from '../../action/generate/licences.ts';
import { shared } from '../src/server/shared.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The extension as an editor takes it: nothing in it but what runs, what is read and what licences ask for. */
export const extensionFolder = here('../dist');

const root = here('../../..');

const common = {
  absWorkingDir: root,
  outdir: 'packages/vscode/dist',
  bundle: true,
  conditions: ['source'],
  target: 'es2022',
  external: ['vscode'],
  minify: true,
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning',
  metafile: true,
} satisfies BuildOptions;

/** What waits for a plan is small; the rest is read when there is one. */
const later: Plugin = {
  name: 'later',
  setup({ onResolve }) {
    const files = { 'node-client': './client.cjs', browser: './recheck.cjs' };
    onResolve({ filter: /\/node-client\.ts$|^recheck\/lib\/browser\.js$/ }, ({ path, kind }) =>
      kind === 'dynamic-import'
        ? { path: files[parse(path).name as keyof typeof files], external: true }
        : undefined,
    );
  },
};

/** A process takes engine, rules and schema from the file that is a server for a worker as well. */
const sharedWithWorker: Plugin = {
  name: 'shared-with-worker',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@regiolint\/(?:engine|rules|schema|report)(?:\/|$)/ }, ({ path }) => {
      if (!Object.hasOwn(shared, path)) throw new Error(`${path} is not in src/server/shared.ts`);
      return { path, namespace: 'shared' };
    });
    onResolve({ filter: /^\.\/server\.js$/, namespace: 'shared' }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /./, namespace: 'shared' }, ({ path }) => ({
      contents: `module.exports = require('./server.js').shared[${JSON.stringify(path)}];`,
    }));
  },
};

const inNode = {
  ...common,
  platform: 'node',
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  supported: { 'dynamic-import': false },
} satisfies BuildOptions;

const builds: readonly BuildOptions[] = [
  {
    ...inNode,
    entryPoints: {
      main: 'packages/vscode/src/main.ts',
      client: 'packages/vscode/src/client/node-client.ts',
      recheck: 'packages/cli/node_modules/recheck/lib/browser.js',
    },
    plugins: [later],
  },
  {
    ...inNode,
    entryPoints: { server: 'packages/vscode/src/server/node.ts' },
    plugins: [later, sharedWithWorker],
  },
  {
    ...common,
    entryPoints: { web: 'packages/vscode/src/web.ts' },
    platform: 'browser',
    format: 'cjs',
  },
  {
    ...common,
    entryPoints: { server: 'packages/vscode/src/server/worker.ts' },
    platform: 'browser',
    conditions: ['source', 'worker'],
    format: 'cjs',
    // A worker has no modules.
    banner: { js: 'var module = typeof module === "undefined" ? {} : module;' },
  },
  {
    ...common,
    entryPoints: { panel: 'packages/vscode/src/panel/panel-script.ts' },
    platform: 'browser',
    format: 'iife',
  },
];

/** Makes the extension in `extensionFolder`. */
export async function bundle(): Promise<void> {
  await rm(extensionFolder, { recursive: true, force: true });
  await mkdir(extensionFolder);
  const inputs: string[] = [];
  for (const options of builds) {
    const { metafile } = await build(options);
    inputs.push(...Object.keys(metafile?.inputs ?? {}));
  }
  const put = (name: string, text: string) => writeFile(join(extensionFolder, name), text);
  await put('licences.txt', await licencesOf(inputs, root));
  await put('package.json', await manifest());
  // All that stands here is packed.
  await put('.vscodeignore', '');
  for (const name of ['package.nls.json', 'package.nls.nl.json', 'l10n', 'README.md', 'CHANGELOG.md']) {
    await cp(here(`../${name}`), join(extensionFolder, name), { recursive: true });
  }
  await mkdir(join(extensionFolder, 'media'));
  await cp(here('../media/icon.png'), join(extensionFolder, 'media/icon.png'));
  await cp(here('../media/walkthrough'), join(extensionFolder, 'media/walkthrough'), { recursive: true });
  await cp(join(root, 'LICENSE'), join(extensionFolder, 'LICENSE.txt'));
}

/** The description for the editor, without what concerns only who builds. */
async function manifest(): Promise<string> {
  const whole = JSON.parse(await readFile(here('../package.json'), 'utf8'));
  // A module would be loaded as one, which an editor in a browser cannot.
  const { type, private: _, scripts, devDependencies, engines, main, browser, ...rest } = whole;
  const packed = {
    ...rest,
    engines: { vscode: engines.vscode },
    main: main.replace('dist/', ''),
    browser: browser.replace('dist/', ''),
  };
  return `${JSON.stringify(packed, undefined, 2)}\n`;
}
