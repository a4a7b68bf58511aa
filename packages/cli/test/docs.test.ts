import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lint } from '@regiolint/engine';
import { rules } from '@regiolint/rules';
import { describe, expect, it } from 'vitest';
import { supply } from '../../../rules/test/harness/supply.ts';
import { loadConfig } from '../src/config/load-config.ts';
import { fixtureDay } from './fixtures.ts';
import { folderWith, regiolint } from './run.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const withExamples = ['README.md', 'docs/guide.nl.md', 'docs/guide.en.md'];
const pages = [
  ...withExamples,
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'schemas/README.md',
  'rules/README.md',
  ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}/README.md`),
  ...['docs', 'docs/decisions', 'docs/out-of-scope'].flatMap(markdownIn),
].filter((path) => existsSync(join(root, path)));

describe.each(withExamples)('%s', (path) => {
  const page = readFileSync(join(root, path), 'utf8');

  it('shows YAML in which nothing is wrong', async () => {
    for (const block of blocksOf(page, 'yaml')) {
      if (block.startsWith('# .regiolint.yml')) await loadConfig(block, join(root, path), root);
      else expect(whatIsWrong(block), block).toEqual([]);
    }
  });

  it('shows what a real run says', async () => {
    await expect(withRealRuns(page)).toMatchFileSnapshot(join(root, path));
  });
});

describe.each([
  ['docs/guide.nl.md', 'docs/examples/gewone-tekst.md'],
  ['docs/guide.en.md', 'docs/examples/plain-text.md'],
])('%s', (path, text) => {
  it('shows what a survey really says', () => {
    const page = readFileSync(join(root, path), 'utf8').split(`](${text.slice('docs/'.length)})`)[1] ?? '';
    const [shown = ''] = blocksOf(page, 'text');
    const lines = shown.split('\n').filter((line) => line !== '');
    const said = regiolint(['survey', text], { cwd: root }).out.split('\n');
    expect(lines.length).toBeGreaterThan(4);
    expect(said).toEqual(expect.arrayContaining(lines));
  });
});

describe('links', () => {
  it.each(pages)('of %s lead somewhere', (path) => {
    const text = readFileSync(join(root, path), 'utf8');
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    const nowhere = targets.filter((target) => !/^https:/.test(target) && !isThere(target, path));
    expect(nowhere).toEqual([]);
  });
});

describe('a rule that was left out', () => {
  const leftOut = markdownIn('docs/out-of-scope').filter((path) => !path.endsWith('/README.md'));
  const index = readFileSync(join(root, 'docs/out-of-scope/README.md'), 'utf8');

  it.each(leftOut)('has a page under its own name, and a place in the list: %s', (path) => {
    const id = path.slice('docs/out-of-scope/'.length, -'.md'.length);
    expect(readFileSync(join(root, path), 'utf8').startsWith(`# ${id}\n`)).toBe(true);
    expect(index).toContain(`](${id}.md)`);
  });
});

function markdownIn(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);
}

function blocksOf(page: string, language: string): string[] {
  const blocks = page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm);
  return [...blocks].flatMap(([, name, block = '']) => (name === language ? [block] : []));
}

/** What is wrong in a block, with what every document needs put in; questions are welcome. */
function whatIsWrong(block: string): readonly string[] {
  const lines = block.split('\n').filter((line) => line !== '---');
  const text = ['---', ...lines, ...supply(lines, 'emerging').lines, '---', ''].join('\n');
  const { findings } = lint(text, { rules, today: fixtureDay });
  return findings.filter(({ nature }) => nature === 'wrong').map(({ ruleId }) => ruleId);
}

/** The page with in each block that starts with `$ regiolint` what the command line says now. */
function withRealRuns(page: string): string {
  const [document = ''] = blocksOf(page, 'yaml').filter((block) => block.startsWith('---'));
  const folder = folderWith({ 'afspraken.md': document, 'agreements.md': document });
  return page.replace(/^(```text\n\$ regiolint )(.*)\n[\s\S]*?^```$/gm, (_, start: string, args: string) => {
    const cwd = args.includes('fixtures/') ? root : folder;
    return `${start}${args}\n${regiolint(args.split(' '), { cwd }).out}\`\`\``;
  });
}

/** Whether a link leads to a file, and to a heading in it where it names one. */
function isThere(target: string, from: string): boolean {
  const [path = '', heading] = target.split('#');
  const file = path === '' ? join(root, from) : resolve(root, dirname(from), path);
  if (!existsSync(file) || heading === undefined) return existsSync(file);
  const headings = [...readFileSync(file, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, text = '']) =>
    text.toLowerCase().replaceAll(' ', '-'),
  );
  return headings.includes(heading);
}
