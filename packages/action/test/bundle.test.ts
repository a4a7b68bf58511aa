import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { folderWith, soundPlan, wrongPlan } from '../../cli/test/run.ts';
import { runAction } from './run.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const dist = join(root, 'packages/action/dist');
const files = readdirSync(dist).sort();
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'));

describe('the bundle', () => {
  it('is where the Action looks for it, for the Node that GitHub has', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'packages/action/dist/main.js' });
    expect(files).toEqual(expect.arrayContaining(['main.js', 'pre-commit.js', 'worker.js', 'licences.txt']));
  });

  it.each(files)('says that it is made, and has no path of a machine in it: %s', (file) => {
    const text = read(file);
    expect(text).not.toContain(root);
    expect(text).not.toMatch(/\/home\/|\/Users\//);
    if (file.endsWith('.js')) expect(text).toMatch(/^\/\/ Generated /);
  });

  it('names every package that it holds, with its licence', () => {
    const licences = read('licences.txt');
    for (const name of ['yaml', 'unified', 'globby', 'recheck']) {
      expect(licences).toMatch(new RegExp(`^${name} [0-9.]+ \\(.+\\)$`, 'm'));
    }
    expect(licences).not.toMatch(/\(undefined\)|^satteri /m);
  });

  it('stays small: beside the check of patterns, which is large and hardly ever needed', () => {
    const sizes = files.map((file) => read(file).length).sort((a, b) => b - a);
    const [largest = 0, ...others] = sizes;
    expect(largest).toBeLessThan(3_000_000);
    expect(others.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_600_000);
  });

  it('runs where nothing is installed, rules of a region’s own and all', () => {
    const elsewhere = folderWith({});
    cpSync(dist, join(elsewhere, 'dist'), { recursive: true });
    cpSync(join(root, 'packages/action/package.json'), join(elsewhere, 'package.json'));
    const workspace = folderWith({
      'goed.md': soundPlan,
      'fout.md': wrongPlan,
      '.regiolint.yml': [
        'own-rules:',
        '  - id: own-evaluatie',
        '    given: /evaluatie',
        '    schema: {properties: {frequentie: {pattern: ^half}}}',
        '    message: {nl: Kijken jullie elk half jaar terug?}',
        '    nature: question',
        'overrides: [{files: [fout.md], language: en}]',
        '',
      ].join('\n'),
    });
    const { code, err, outputs, log } = runAction(workspace, {}, { bundle: join(elsewhere, 'dist/main.js') });
    expect({ code, err, errors: outputs.errors, warnings: outputs.warnings }).toEqual({
      code: 1,
      err: '',
      errors: '1',
      warnings: '3',
    });
    expect(log).toContain('Kijken jullie elk half jaar terug?');
  });
});

describe('action.yml', () => {
  const inputs = [
    ...['files', 'config', 'language', 'fail-on', 'max-warnings', 'sarif-file', 'summary'],
    ...['changed-only', 'comment-file', 'working-directory'],
  ];

  it('names the inputs that are read, with what holds when they are left out', () => {
    expect(Object.keys(action.inputs)).toEqual(inputs);
    const source = readFileSync(join(root, 'packages/action/src/inputs.ts'), 'utf8');
    for (const name of inputs) expect(source).toContain(`'${name}'`);
    const defaults = Object.entries<{ default?: string }>(action.inputs).flatMap(([name, input]) =>
      input.default === undefined ? [] : [[name, input.default]],
    );
    const usual = runAction(folderWith({ 'fout.md': wrongPlan }), Object.fromEntries(defaults));
    const bare = runAction(folderWith({ 'fout.md': wrongPlan }));
    const { log: _, ...same } = bare;
    expect(usual).toMatchObject({ ...same, outputs: { errors: '1', warnings: '1' } });
  });

  it('names the outputs that are written', () => {
    const { outputs } = runAction(folderWith({ 'goed.md': soundPlan }));
    expect(Object.keys(outputs)).toEqual(Object.keys(action.outputs));
  });

  it.each(['README.md', '../../docs/pipelines.md'])('is told of in %s', (page) => {
    const text = readFileSync(join(root, 'packages/action', page), 'utf8');
    for (const name of [...inputs, ...Object.keys(action.outputs)]) expect(text).toContain(`\`${name}\``);
  });
});
