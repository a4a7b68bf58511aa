import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatNames } from '../src/format/format.ts';
import { fixtureRoot } from './fixtures.ts';
import { hostileFolder } from './formats/hostile.ts';
import { folderWith, regiolint, soundPlan, wrongPlan } from './run.ts';

const day = ['--today', '2026-11-22'];

/** A folder with the parts of a run in it, as the jobs of a matrix leave them. */
function partsOf(cwd: string, of: number, ...args: string[]): string {
  const folder = folderWith({});
  for (let index = 1; index <= of; index += 1) {
    const part = join(folder, `deel-${index}`, 'deel.json');
    regiolint(['.', ...args, ...day, '--shard', `${index}/${of}`, '--format', `shard=${part}`], { cwd });
  }
  return folder;
}

/** The fixtures, what cannot be read, and two rules of the region's own. */
const collection = folderWith({
  '.regiolint.yml': `max-warnings: 500
own-rules:
  - id: own-money
    given: /
    schema:
      required: [financiering]
    message:
      nl: Hoe wordt het werk betaald?
    nature: question
`,
  'stuk.convenant.yml': new Uint8Array([0]),
});
for (const folder of ['faults', 'edge', 'plans', 'plans-en']) {
  cpSync(join(fixtureRoot, folder), join(collection, folder), { recursive: true });
}
cpSync(hostileFolder, join(collection, 'vijandig'), { recursive: true });

describe('the parts of a run', () => {
  const parts = partsOf(collection, 3);

  const formats = formatNames.filter((name) => name !== 'shard');

  it(`make together what one run makes, in each of ${formats.length} formats`, () => {
    const made = (args: readonly string[]) => {
      const folder = folderWith({});
      const outputs = formats.flatMap((name) => ['--format', `${name}=${join(folder, name)}`]);
      const { code, err } = regiolint([...args, ...outputs, '--all', '--show-explained'], {
        cwd: collection,
      });
      expect([code, err]).toEqual([2, '']);
      return formats.map((name) => readFileSync(join(folder, name), 'utf8'));
    };
    const one = made(['.', ...day]);
    const merged = made(['merge', parts]);
    for (const [index, name] of formats.entries()) {
      expect(one[index]?.length, name).toBeGreaterThan(1000);
      expect(merged[index] === one[index], name).toBe(true);
    }
  });

  it('are also one part, put together', () => {
    const { out } = regiolint(['merge', parts, '--format', 'shard'], { cwd: collection });
    const one = regiolint(['.', '--format', 'shard', ...day], { cwd: collection });
    expect(JSON.parse(out)).toEqual(JSON.parse(one.out));
  });

  it('each look at their own documents, and together at all of them', () => {
    const seen = [1, 2, 3].flatMap((index) => {
      const { files } = JSON.parse(readFileSync(join(parts, `deel-${index}`, 'deel.json'), 'utf8'));
      return files.map(({ path }: { path: string }) => path);
    });
    const { out } = regiolint(['.', '--format', 'json', ...day], { cwd: collection });
    const all = JSON.parse(out).files.map(({ path }: { path: string }) => path);
    expect(new Set(seen).size).toBe(seen.length);
    expect([...seen].sort()).toEqual(all);
  });
});

describe('the outcome of the whole', () => {
  const plans = { 'a.md': wrongPlan, 'b.md': wrongPlan, 'c.md': soundPlan };

  it('counts the questions of all parts, as configured or as asked', () => {
    const args = ['--rule', 'raci-one-accountable=question'];
    const cwd = folderWith({ ...plans, '.regiolint.yml': 'max-warnings: 3\n' });
    const parts = partsOf(cwd, 2, ...args);
    expect(regiolint(['merge', parts]).code).toBe(1);
    expect(regiolint(['merge', parts, '--max-warnings', '4']).code).toBe(0);
    expect(regiolint(['.', ...args, ...day], { cwd }).code).toBe(1);
  });

  it('is the same when there are more parts than documents', () => {
    const cwd = folderWith(plans);
    expect(regiolint(['merge', partsOf(cwd, 5)])).toEqual(regiolint(['.', ...day], { cwd }));
  });

  it('shows what --fix-dry-run would change', () => {
    const cwd = folderWith({ ...plans, 'd.md': soundPlan.replace('titel:', 'Titel:') });
    const one = regiolint(['.', '--fix-dry-run', ...day], { cwd });
    expect(one.out).toContain('- Titel: Valpreventie Oost');
    expect(regiolint(['merge', partsOf(cwd, 2, '--fix-dry-run'), '--fix-dry-run'])).toEqual(one);
  });

  it('is refused when parts do not make one whole', () => {
    const cwd = folderWith(plans);
    const parts = partsOf(cwd, 2);
    const [one = '', two = ''] = [1, 2].map((index) => join(parts, `deel-${index}`, 'deel.json'));
    const changed = (
      name: string,
      change: (part: { today: string; version: string; files: unknown[] }) => void,
    ) => {
      const part = JSON.parse(readFileSync(two, 'utf8'));
      change(part);
      const path = join(parts, name);
      writeFileSync(path, JSON.stringify(part));
      return path;
    };
    mkdirSync(join(parts, 'leeg'));
    const otherDay = changed('dag.txt', (part) => {
      part.today = '2026-11-23';
    });
    const otherVersion = changed('versie.txt', (part) => {
      part.version = '9.9.9';
    });
    const noFiles = changed('stuk.txt', (part) => {
      part.files = [{ path: 1 }];
    });
    const others = partsOf(folderWith({ ...plans, 'e.md': soundPlan }), 2);
    for (const [paths, message] of [
      [[one], 'Deel 2 van 2 ontbreekt'],
      [[one, two, two], 'Deel 2 van 2 is er meer dan eens'],
      [[one, otherDay], 'hoort niet bij'],
      [[one, otherVersion], 'hoort niet bij'],
      [[one, join(others, 'deel-2', 'deel.json')], 'hoort niet bij'],
      [[one, noFiles], 'is geen deel van een run'],
      [[join(cwd, 'a.md')], 'is geen deel van een run'],
      [[join(cwd, 'weg.json')], 'Dit bestand is er niet'],
      [[join(parts, 'leeg')], 'Geen delen gevonden'],
    ] as const) {
      const { code, out, err } = regiolint(['merge', ...paths]);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/^regiolint: [^\n]+\n$/);
      expect(err).toContain(message);
    }
  });

  it('is not made of standard input', () => {
    const { code, err } = regiolint(['--stdin', '--shard', '1/2'], { input: soundPlan });
    expect([code, err]).toEqual([2, expect.stringContaining('van de standaardinvoer is er maar één')]);
  });
});
