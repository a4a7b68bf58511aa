import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { folderWith, regiolint, soundPlan, wrongPlan } from './run.ts';

const bin = fileURLToPath(new URL('../bin/regiolint.js', import.meta.url));
const day = ['--today', '2026-11-22'];

/** A run that goes on until it is stopped. */
interface Watching {
  /** What it wrote since the last time, once it waits for a change. */
  next(): Promise<string>;
  /** Whether it writes anything within a moment. */
  isQuiet(): Promise<boolean>;
  stop(): Promise<{ code: number | null; signal: string | null; rest: string }>;
}

const started: ChildProcess[] = [];

function watchIn(cwd: string, ...args: readonly string[]): Watching {
  const child = spawn(process.execPath, [bin, '--watch', ...day, ...args], {
    cwd,
    env: { PATH: process.env.PATH, LANG: 'nl_NL.UTF-8', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  let out = '';
  let wake = () => {};
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      wake();
    });
  }
  const take = () => {
    const taken = out;
    out = '';
    return taken;
  };
  return {
    async next() {
      // The two streams are read apart, so what is told may come after the last line.
      while (!/wacht op een verandering.*\n/.test(out)) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
      return take();
    },
    async isQuiet() {
      await new Promise((resolve) => setTimeout(resolve, 400));
      return take() === '';
    },
    async stop() {
      child.kill('SIGINT');
      const [code, signal] = await once(child, 'exit');
      return { code, signal, rest: take() };
    },
  };
}

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

describe('watching', () => {
  it('looks again when a document changes, and ends quietly with the last exit code', async () => {
    const cwd = folderWith({ 'plan.md': soundPlan });
    const watching = watchIn(cwd);
    expect(await watching.next()).toMatch(
      /^Geen vragen\.\n\d\d:\d\d:\d\d · wacht op een verandering \(stoppen met Ctrl-C\)\n$/,
    );
    writeFileSync(join(cwd, 'plan.md'), wrongPlan);
    const told = await watching.next();
    expect(told).toContain('"Huisbezoek" heeft 2 eindverantwoordelijken');
    expect(told).toContain('· veranderd: plan.md ·');
    expect(await watching.stop()).toEqual({ code: 1, signal: null, rest: '' });
  });

  it('looks again when a document comes, is replaced, and goes', async () => {
    const cwd = folderWith({ 'plannen/a.md': soundPlan });
    const watching = watchIn(cwd, 'plannen');
    await watching.next();
    writeFileSync(join(cwd, 'plannen/b.md'), soundPlan);
    expect(await watching.next()).toContain('(2 bestanden)');
    // As many programs save: beside it first.
    writeFileSync(join(cwd, 'plannen/.b.md.swp'), wrongPlan);
    renameSync(join(cwd, 'plannen/.b.md.swp'), join(cwd, 'plannen/b.md'));
    expect(await watching.next()).toContain('1 ding klopt niet');
    rmSync(join(cwd, 'plannen/b.md'));
    expect(await watching.next()).toMatch(/^Geen vragen\.\n/);
    rmSync(join(cwd, 'plannen/a.md'));
    expect(await watching.next()).toContain('regiolint: Niets gevonden bij plannen');
    writeFileSync(join(cwd, 'plannen/c.md'), soundPlan);
    expect(await watching.next()).toMatch(/^Geen vragen\.\n/);
    expect((await watching.stop()).code).toBe(0);
  });

  it('tells what is wrong with the configuration, and goes on', async () => {
    const cwd = folderWith({ '.git/HEAD': '', 'basis.yml': 'rulez: {}\n', 'plannen/plan.md': wrongPlan });
    const watching = watchIn(join(cwd, 'plannen'));
    expect(await watching.next()).toContain('1 ding klopt niet');
    writeFileSync(join(cwd, '.regiolint.yml'), 'extends: ./basis.yml\n');
    expect(await watching.next()).toContain('"rulez" is geen instelling');
    writeFileSync(join(cwd, 'basis.yml'), 'rules:\n  raci-one-accountable: off\n');
    expect(await watching.next()).toContain('1 vraag\n');
    writeFileSync(join(cwd, 'basis.yml'), 'rules:\n  raci-one-accountable: wrong\n');
    expect(await watching.next()).toContain('1 ding klopt niet');
    rmSync(join(cwd, 'basis.yml'));
    expect(await watching.next()).toMatch(/De configuratie .*basis\.yml is niet te lezen/);
    expect((await watching.stop()).code).toBe(2);
  });

  it('does not look again at what it writes itself, or at what others write for a moment', async () => {
    const cwd = folderWith({ 'plan.md': wrongPlan, 'node_modules/x/y.md': '' });
    const watching = watchIn(cwd, '--format', 'json=uit.json', '--format', 'text');
    expect(await watching.next()).toMatch(/ · 1 ding klopt niet · 1 vraag · wacht op/);
    writeFileSync(join(cwd, '.plan.md.swp'), 'x');
    writeFileSync(join(cwd, 'plan.md~'), 'x');
    writeFileSync(join(cwd, 'node_modules/x/y.md'), wrongPlan);
    expect(await watching.isQuiet()).toBe(true);
    writeFileSync(join(cwd, 'plan.md'), soundPlan);
    expect(await watching.next()).toMatch(/ · Geen vragen\. · veranderd: plan\.md · wacht op/);
    expect(await watching.stop()).toEqual({ code: 0, signal: null, rest: '' });
  });

  it('mends with --fix, once', async () => {
    const cwd = folderWith({ 'plan.md': soundPlan });
    const watching = watchIn(cwd, '--fix');
    await watching.next();
    writeFileSync(join(cwd, 'plan.md'), soundPlan.replace('documentstatus', 'Documentstatus'));
    expect(await watching.next()).toContain('1 ding verbeterd');
    // The mended file is a change too.
    expect(await watching.next()).toMatch(/^Geen vragen\.\n/);
    expect(await watching.isQuiet()).toBe(true);
    await watching.stop();
  });

  it('costs nothing who does not ask for it', () => {
    const dist = fileURLToPath(new URL('../dist/', import.meta.url));
    const loaded = new Set<string>();
    const load = (name: string) => {
      if (loaded.has(name)) return;
      loaded.add(name);
      const text = readFileSync(join(dist, name), 'utf8');
      for (const [, next = ''] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) load(next);
    };
    for (const name of readdirSync(dist)) if (/^(main|(program|lint-command)-.*)\.js$/.test(name)) load(name);
    expect(loaded.size).toBeGreaterThan(3);
    for (const name of loaded) {
      expect(readFileSync(join(dist, name), 'utf8'), name).not.toMatch(
        /awaitWriteFinish|no longer mentioned/,
      );
    }
  });

  it('does not begin with an option that is not right, or with standard input', () => {
    const cwd = folderWith({ 'plan.md': soundPlan });
    for (const args of [['--format', 'xml'], ['--stdin'], ['-']]) {
      const { code, err } = regiolint(['--watch', ...args], { cwd, input: soundPlan });
      expect({ args, code }).toEqual({ args, code: 2 });
      expect(err).toMatch(/^regiolint: [^\n]+\n$/);
    }
  });
});
