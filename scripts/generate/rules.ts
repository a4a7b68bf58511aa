import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const folders = ['document', 'references', 'why', 'what', 'how', 'culture', 'body'] as const;
const rulesRoot = fileURLToPath(new URL('../../rules/', import.meta.url));

/** The list of all rules and their pages, from what stands in the folders: a rule is two files and nothing else. */
export async function ruleFiles(): Promise<ReadonlyMap<string, string>> {
  const found = (await Promise.all(folders.map(rulesIn))).flat();
  return new Map([
    ['rules/generated/registry.ts', registry(found)],
    ['rules/generated/pages.ts', await pages(found)],
  ]);
}

interface RuleFile {
  readonly folder: string;
  readonly id: string;
}

async function rulesIn(folder: string): Promise<RuleFile[]> {
  const names = await readdir(`${rulesRoot}${folder}`).catch(() => []);
  return names
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => ({ folder, id: name.slice(0, -'.ts'.length) }));
}

function registry(found: readonly RuleFile[]): string {
  const imports = found.map(({ folder, id }) => `import ${variable(id)} from '../${folder}/${id}.ts';`);
  const entries = found.map(({ id }) => `  ${variable(id)},`);
  const groups = found.map(({ folder, id }) => `  '${id}': '${folder}',`);
  return `${[
    '// Generated from rules/. Do not edit.',
    "import type { Rule } from '@regiolint/engine/rule';",
    ...imports,
    '',
    '/** Every rule, in the order of the folders. */',
    'export const rules: readonly Rule[] = [',
    ...entries,
    '];',
    '',
    '/** The folder that a rule stands in. */',
    'export const groupOfRule: Readonly<Record<string, string>> = {',
    ...groups,
    '};',
  ].join('\n')}\n`;
}

async function pages(found: readonly RuleFile[]): Promise<string> {
  const entries = await Promise.all(
    found.map(async ({ folder, id }) => {
      const page = await readFile(`${rulesRoot}${folder}/${id}.md`, 'utf8').catch(() => '');
      return `  '${id}': ${JSON.stringify(page)},`;
    }),
  );
  return `${[
    '// Generated from rules/. Do not edit.',
    '',
    '/** The page of every rule, in Markdown. */',
    'export const pageOfRule: Readonly<Record<string, string>> = {',
    ...entries,
    '};',
  ].join('\n')}\n`;
}

function variable(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
