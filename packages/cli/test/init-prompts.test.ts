import { existsSync, readdirSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { askOn, confirmOrStop } from '../src/init/ask.ts';
import type { Stated } from '../src/init/proposals.ts';
import { nobody, read } from './starting.ts';

/** A terminal on which these keys are typed, one after the other. */
function terminalWith(keys: readonly string[]) {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
  output.resume();
  const type = async () => {
    for (const key of keys) {
      await new Promise((done) => setTimeout(done, 60));
      input.write(key);
    }
  };
  void type();
  return { input, output };
}

const [enter, down, left, stop] = ['\r', '\u001b[B', '\u001b[D', '\u0003'];

describe('at the prompts', () => {
  // So that no key is typed before there is a question.
  beforeAll(() => import('@clack/prompts'));

  const title = { line: 1, quote: 'Plan Oost', value: 'Plan Oost' };
  const answer = (keys: readonly string[], stated: Stated = { parties: [] }, kind?: string) =>
    askOn({ ...nobody, ...(kind && { kind }) }, stated, 'nl', terminalWith(keys));

  it('a person confirms, chooses, types or leaves open', async () => {
    const keys = [enter, down, enter, down, down, enter, enter, 'GGD', enter, enter];
    expect(await answer(keys, { title, parties: [] }, 'covenant')).toEqual({
      language: 'nl',
      simple: false,
      kind: 'covenant',
      title: 'Plan Oost',
      documentStatus: 'draft',
      phase: 'developing',
      parties: ['GGD'],
    });
  });

  it('Enter alone leaves open what the text does not say', async () => {
    const only = { language: 'nl', simple: false, parties: [] };
    const enters = Array.from({ length: 6 }, () => enter);
    expect(await answer(enters)).toEqual(only);
    const kind = { ...title, value: 'covenant' };
    expect(await answer(enters, { title, kind, parties: [] })).toEqual({
      ...only,
      title: 'Plan Oost',
      kind: 'covenant',
    });
  });

  it('a person may stop, and then nothing is written', async () => {
    await expect(answer([stop])).rejects.toThrow('Nothing was written');
  });

  it('Enter alone writes over nothing, but puts a block on top of the text that was named', async () => {
    const confirm = (question: 'over' | 'onTop', keys: readonly string[]) =>
      confirmOrStop(question, 'b.md', 'nl', terminalWith(keys));
    await expect(confirm('over', [enter])).rejects.toThrow('Nothing was written');
    await expect(confirm('over', [left, enter])).resolves.toBeUndefined();
    await expect(confirm('onTop', [enter])).resolves.toBeUndefined();
  });
});

describe('the start of every other command', () => {
  it('does not wait for what only this one needs', () => {
    const dist = fileURLToPath(new URL('../dist/', import.meta.url));
    const loaded = new Set<string>();
    const load = (name: string) => {
      if (loaded.has(name) || !existsSync(dist + name)) return;
      loaded.add(name);
      for (const [, next = ''] of read(dist, name).matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) load(next);
    };
    for (const entry of [
      'main.js',
      'worker.js',
      ...readdirSync(dist).filter((name) => /^(program|lint-command)-/.test(name)),
    ])
      load(entry);
    expect(loaded.size).toBeGreaterThan(3);
    for (const name of loaded)
      expect(/w:tbl|JSZip|S_BAR|hastUtilToMdast/.test(read(dist, name)), name).toBe(false);
  });
});
