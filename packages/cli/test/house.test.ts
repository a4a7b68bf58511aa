import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { groupOfRule, rules } from '@regiolint/rules';
import { fieldAt } from '@regiolint/schema';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const read = (path: string) => readFileSync(`${root}/${path}`, 'utf8');

describe('who may import whom', () => {
  const allowed: Readonly<Record<string, readonly string[]>> = {
    schemas: [],
    'packages/engine': ['@regiolint/schema'],
    rules: ['@regiolint/engine'],
    'packages/report': ['@regiolint/engine', '@regiolint/schema'],
    'packages/survey': ['@regiolint/engine', '@regiolint/schema'],
    'packages/remark': ['@regiolint/engine', '@regiolint/rules', '@regiolint/schema'],
    'packages/language-server': ['@regiolint/engine', '@regiolint/rules', '@regiolint/schema'],
    'packages/cli': [
      '@regiolint/engine',
      '@regiolint/language-server',
      '@regiolint/report',
      '@regiolint/rules',
      '@regiolint/schema',
      '@regiolint/survey',
    ],
    // Another front door of the same house: what is behind it is the command line's.
    'packages/action': ['@regiolint/engine', '@regiolint/report', '@regiolint/schema', 'regiolint'],
    // So is the extension: it starts the server that the command line starts.
    'packages/vscode': [
      '@regiolint/engine',
      '@regiolint/language-server',
      '@regiolint/report',
      '@regiolint/rules',
      '@regiolint/schema',
      'regiolint',
    ],
  };

  it.each(Object.entries(allowed))('%s', (folder, names) => {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(read(`${folder}/package.json`));
    // What is bundled takes nothing along.
    const isBundled = ['packages/cli', 'packages/action', 'packages/vscode'].includes(folder);
    const all = [...Object.keys(dependencies), ...(isBundled ? Object.keys(devDependencies) : [])];
    expect(all.filter((name) => /^(@regiolint\/|regiolint$)/.test(name)).sort()).toEqual(names);
  });

  it('nothing of Node in what runs in a browser', () => {
    for (const folder of [
      'schemas/src',
      'packages/engine/src',
      'packages/report/src',
      'packages/survey/src',
    ]) {
      for (const file of filesIn(folder))
        expect(read(file), file).not.toMatch(/from 'node:|require\(|process\./);
    }
    const forNode = new Set(
      ['server.ts', 'node-host.ts'].map((name) => `packages/language-server/src/${name}`),
    );
    for (const file of filesIn('packages/language-server/src').filter((name) => !forNode.has(name))) {
      expect(read(file), file).not.toMatch(/from 'node:|require\(|process\./);
    }
  });

  it('no clock but the day that the caller gives', () => {
    for (const folder of ['schemas/src', 'rules', 'packages/engine/src', 'packages/report/src']) {
      for (const file of filesIn(folder).filter((name) => !/\/(test|dist|node_modules)\//.test(name))) {
        expect(read(file), file).not.toMatch(/new Date\(\)|Date\.now|performance\.now/);
      }
    }
  });

  it('rules take only what the engine has for rules', () => {
    for (const { id } of rules) {
      const imports = [...read(`rules/${groupOfRule[id]}/${id}.ts`).matchAll(/from '([^']+)'/g)].map(
        ([, name]) => name,
      );
      expect(imports, id).toEqual(['@regiolint/engine/rule']);
    }
  });
});

describe('every rule', () => {
  const ids = new Set(rules.map(({ id }) => id));
  const refused = readdirSync(`${root}/docs/out-of-scope`).map((name) => name.replace('.md', ''));

  it('is called as its file, in words without a judgement that was turned down', () => {
    for (const { id } of rules) {
      expect(read(`rules/${groupOfRule[id]}/${id}.ts`)).toContain(`id: '${id}'`);
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(refused).not.toContain(id);
    }
    expect(ids.size).toBe(rules.length);
  });

  it('reads places that the covenant has', () => {
    for (const { id, reads } of rules) {
      for (const pointer of reads)
        expect(fieldAt(pointer.replace('{aspect}', 'chair')), `${id} ${pointer}`).toBeDefined();
    }
  });

  it('says where it comes from', () => {
    for (const { id, source } of rules) {
      expect(source, id).toMatch(/^(tool need|\[(berenschot|kompas|aef|common-eye|vws)\] ")/);
    }
  });

  it('never asks a question as an error, and never prefers a louder voice for who is further', () => {
    for (const rule of rules) {
      const texts = Object.values(rule.messages).map(({ nl }) => nl);
      if (rule.nature !== 'wrong')
        expect(
          texts.every(
            (text) =>
              text.includes('?') ||
              rule.id.startsWith('exception') ||
              rule.id === 'generated-block-stale' ||
              /goed\.$|aanhalingstekens|veldnamen|Schrijf/.test(text),
          ),
          rule.id,
        ).toBe(true);
    }
  });

  it('speaks to a group, in plain words', () => {
    for (const { id, messages } of rules) {
      for (const { nl } of Object.values(messages)) {
        expect(nl, id).not.toMatch(
          /\b(je|jij|jouw|u|uw|moet|moeten|dient|fout|onvoldoende|slecht|helaas)\b/i,
        );
      }
    }
  });
});

function filesIn(folder: string): string[] {
  return readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`);
}
