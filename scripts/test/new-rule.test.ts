import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { groupOfRule } from '../../rules/generated/registry.ts';
import { newRule } from '../new-rule/new-rule.ts';
import { folders } from '../new-rule/skeletons.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** A folder with one rule, and one that was left out. */
function smallRoot(): string {
  const root = mkdtempSync(join(tmpdir(), 'regiolint-rules-'));
  for (const folder of ['rules/how', 'docs/out-of-scope']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'rules/how/chair-term-over.ts'), '');
  writeFileSync(join(root, 'docs/out-of-scope/deferral-pile.md'), '');
  return root;
}

function tsc(args: readonly string[]): string {
  return spawnSync(join(repository, 'node_modules/.bin/tsc'), args, { encoding: 'utf8' }).stdout;
}

describe('a new rule', () => {
  it('is two files with questions', async () => {
    const root = smallRoot();
    const written = ['rules/what/my-rule.ts', 'rules/what/my-rule.md'];
    expect(await newRule(root, ['what/my-rule'])).toEqual({ id: 'my-rule', written });
    expect(readFileSync(join(root, 'rules/what/my-rule.ts'), 'utf8')).toContain("id: 'my-rule'");
    expect(readFileSync(join(root, 'rules/what/my-rule.md'), 'utf8')).toMatch(/^# my-rule\n/);
  });

  it('compiles in every folder', async () => {
    const root = smallRoot();
    for (const folder of folders) await newRule(root, [`${folder}/my-${folder}-rule`]);
    symlinkSync(join(repository, 'rules/node_modules'), join(root, 'rules/node_modules'));
    const settings = {
      extends: join(repository, 'tsconfig.base.json'),
      compilerOptions: { composite: false, declaration: false, noEmit: true },
      include: ['*/my-*.ts'],
    };
    writeFileSync(join(root, 'rules/package.json'), '{ "type": "module" }');
    writeFileSync(join(root, 'rules/tsconfig.json'), JSON.stringify(settings));
    expect(tsc(['-p', join(root, 'rules'), '--listFilesOnly']).match(/my-\w+-rule\.ts$/gm)).toHaveLength(
      folders.length,
    );
    const errors = tsc(['-p', join(root, 'rules')]).split('\n');
    expect(errors.filter((line) => line.includes('/my-'))).toEqual([]);
  });

  it('may stand in every folder that has rules', () => {
    expect(folders).toEqual(expect.arrayContaining([...new Set(Object.values(groupOfRule))]));
  });

  it.each([
    [[], 'Write one folder and one id'],
    [['my-rule'], 'Write one folder and one id'],
    [['what/'], 'Write one folder and one id'],
    [['what/my-rule/more'], 'Write one folder and one id'],
    [['what/my-rule', 'what/other-rule'], 'Write one folder and one id'],
    [
      ['where/my-rule'],
      'There is no folder "where". Choose from: document, references, why, what, how, culture, body.',
    ],
    [['../my-rule'], 'There is no folder ".."'],
    [['what/MyRule'], '"MyRule" cannot be an id'],
    [['what/my_rule'], '"my_rule" cannot be an id'],
    [['what/rule'], '"rule" cannot be an id'],
    [['what/my-rule.ts'], '"my-rule.ts" cannot be an id'],
    [['what/rule-2'], '"rule-2" cannot be an id'],
    [['what/..'], '".." cannot be an id'],
    [['what/chair-term-over'], 'There is a rule chair-term-over already, in rules/how/.'],
    [['how/deferral-pile'], 'deferral-pile was left out on purpose'],
  ])('is refused in one line for %j', async (args, line) => {
    const root = smallRoot();
    const made = await newRule(root, args);
    expect(made).toEqual({ refused: expect.stringContaining(line) });
    expect('refused' in made && made.refused).not.toContain('\n');
    expect(existsSync(join(root, 'rules/what'))).toBe(false);
  });
});
