import { existsSync, readdirSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { askOn } from '../src/init/ask.ts';
import { nobody, read } from './starting.ts';

describe('at the prompts', () => {
  const type = async (keys: readonly string[]) => {
    const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} });
    const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
    output.resume();
    const stated = { title: { line: 1, quote: 'Plan Oost', value: 'Plan Oost' }, parties: [] };
    const asked = askOn({ ...nobody, kind: 'covenant' }, stated, 'nl', { input, output });
    for (const key of keys) {
      await new Promise((done) => setTimeout(done, 60));
      input.write(key);
    }
    return asked;
  };

  it('a person confirms, chooses, types or leaves open', async () => {
    const down = '\u001b[B';
    const answers = await type(['\r', '\r', down, '\r', '\r', 'GGD', '\r', '\r']);
    expect(answers).toEqual({
      language: 'nl',
      simple: false,
      kind: 'covenant',
      title: 'Plan Oost',
      documentStatus: 'draft',
      phase: 'developing',
      parties: ['GGD'],
    });
  });

  it('a person may stop, and then nothing is written', async () => {
    await expect(type(['\u0003'])).rejects.toThrow('Nothing was written');
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
