import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { type Client, greet, openDocument, startClient } from './client.ts';
import { soundPlan } from './plans.ts';

const bin = fileURLToPath(new URL('../../cli/bin/regiolint.js', import.meta.url));
const bare = soundPlan.split('---\n')[1]?.replace('besluitvorming:\n  variant: informeel\n', '') ?? '';
const plan = soundPlan
  .replace('besluitvorming:\n  variant: informeel\n', '')
  .replace('eigenaar: thuiszorg', 'eigenaar: onbekend');

/** A folder of a region with everything that a configuration may have. */
const region: Readonly<Record<string, string>> = {
  '.git/HEAD': '',
  '.gitignore': 'kladjes/\n',
  'basis.yml': [
    'language: en',
    'rules:',
    '  actor-ref-unknown: deepening',
    'own-rules:',
    '  - id: own-volgende',
    '    given: /evaluatie',
    '    nature: question',
    '    schema:',
    '      required: [volgende]',
    '    message:',
    '      nl: Wanneer is de volgende evaluatie?',
    '      en: When is the next evaluation?',
    '',
  ].join('\n'),
  '.regiolint.yml': [
    'extends: [light, ./basis.yml]',
    'files: [plannen, afspraken/*.yml, "!plannen/oud.md"]',
    'ignore: [plannen/archief]',
    'overrides:',
    '  - files: [plannen/partners/**]',
    '    rules:',
    '      decision-not-addressed: off',
    '    language: nl',
    '',
  ].join('\n'),
  'plannen/een.md': plan,
  'plannen/partners/twee.md': plan,
  'plannen/zonder-blok.md': '# Een plan zonder afspraken bovenaan\n\nDit komt later.\n',
  'plannen/oud.md': '# Oud\n',
  'plannen/archief/drie.md': plan,
  'kladjes/vier.md': plan,
  'afspraken/vijf.yml': bare,
  'elders/zes.md': plan,
  'node_modules/pakket/zeven.md': plan,
};

let client: Client | undefined;
afterEach(async () => {
  await client?.stop();
});

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'regiolint-region-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

async function editorIn(folder: string): Promise<Client> {
  client = startClient();
  await greet(client, { textDocument: { diagnostic: {} } }, [pathToFileURL(folder).href]);
  return client;
}

interface Shown {
  readonly code: string;
  readonly message: string;
  readonly severity: number;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

const asOne = (rule: string, message: string, severity: number, line: number, column: number) =>
  `${line}:${column} ${severity} ${rule} ${message}`;
const shownIn = (items: readonly Shown[]) =>
  items.map(({ code, message, severity, range: { start } }) =>
    asOne(code, message, severity, start.line + 1, start.character + 1),
  );

/** What the command line finds, by path. */
function foundIn(folder: string, paths: readonly string[] = []): Record<string, readonly string[]> {
  const args = [bin, ...paths, '--format', 'json', '--all'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  expect(stderr).toBe('');
  const { files } = JSON.parse(stdout) as { files: readonly { path: string; findings: readonly never[] }[] };
  const severities = { error: 1, warning: 2, info: 3 };
  return Object.fromEntries(
    files.map(({ path, findings }) => [
      path,
      findings.map(({ ruleId, message, severity, place }: Found) =>
        asOne(ruleId, message, severities[severity], place.start.line, place.start.column),
      ),
    ]),
  );
}

interface Found {
  readonly ruleId: string;
  readonly message: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly place: { readonly start: { readonly line: number; readonly column: number } };
}

interface Report {
  readonly kind: string;
  readonly uri: string;
  readonly resultId?: string;
  readonly items?: readonly Shown[];
}

describe('in a folder with a configuration', () => {
  it('an open document that is no plan is not one of the documents', async () => {
    const folder = folderWith(region);
    const editor = await editorIn(folder);
    openDocument(editor, pathToFileURL(join(folder, 'boodschappen.md')).href, '# Boodschappen\n');
    const { items } = await editor.request<{ items: readonly Report[] }>('workspace/diagnostic', {
      previousResultIds: [],
    });
    expect(items.map(({ uri }) => uri).filter((uri) => uri.endsWith('boodschappen.md'))).toEqual([]);
    expect(items).toHaveLength(Object.keys(foundIn(folder)).length);
  });

  it('the whole folder has the documents and the findings of the command line', async () => {
    const folder = folderWith(region);
    const { items } = await (await editorIn(folder)).request<{ items: readonly Report[] }>(
      'workspace/diagnostic',
      { previousResultIds: [] },
    );
    const shown = items.map(({ uri, items = [] }) => [
      uri.slice(pathToFileURL(folder).href.length + 1),
      shownIn(items),
    ]);
    const found = foundIn(folder);
    expect(Object.fromEntries(shown)).toEqual(found);
    expect(Object.keys(found)).toEqual([
      'afspraken/vijf.yml',
      'plannen/een.md',
      'plannen/partners/twee.md',
      'plannen/zonder-blok.md',
    ]);
    expect(found['plannen/een.md']?.join()).toContain('own-volgende');
    expect(found['plannen/een.md']?.join()).toContain('decision-not-addressed');
    expect(found['plannen/partners/twee.md']?.join()).not.toContain('decision-not-addressed');
  });

  it('an open document has them too, and one that is left out has none', async () => {
    const folder = folderWith(region);
    const editor = await editorIn(folder);
    const found = foundIn(folder);
    for (const [path, findings] of Object.entries(found)) {
      const uri = pathToFileURL(join(folder, path)).href;
      openDocument(editor, uri, region[path] ?? '', path.endsWith('.yml') ? 'yaml' : 'markdown');
      const { items } = await editor.request<{ items: readonly Shown[] }>('textDocument/diagnostic', {
        textDocument: { uri },
      });
      expect(shownIn(items), path).toEqual(findings);
    }
    const left = pathToFileURL(join(folder, 'plannen/archief/drie.md')).href;
    openDocument(editor, left, plan);
    expect(await editor.request('textDocument/diagnostic', { textDocument: { uri: left } })).toMatchObject({
      items: [],
    });
  });

  it('what did not change is not sent again, and of what is gone nothing is wrong', async () => {
    const folder = folderWith(region);
    const editor = await editorIn(folder);
    const ask = async (before: readonly Report[]) => {
      const previousResultIds = before.map(({ uri, resultId }) => ({ uri, value: resultId }));
      const { items } = await editor.request<{ items: readonly Report[] }>('workspace/diagnostic', {
        previousResultIds,
      });
      return items;
    };
    const first = await ask([]);
    expect((await ask(first)).map(({ kind }) => kind)).toEqual([
      'unchanged',
      'unchanged',
      'unchanged',
      'unchanged',
    ]);

    rmSync(join(folder, 'plannen/een.md'));
    writeFileSync(join(folder, 'afspraken/vijf.yml'), `${bare}# veranderd\n`);
    const next = await ask(first);
    expect(next.map(({ uri, kind, items }) => [uri.split('/').at(-1), kind, items?.length])).toEqual([
      ['vijf.yml', 'full', first[0]?.items?.length],
      ['twee.md', 'unchanged', undefined],
      ['zonder-blok.md', 'unchanged', undefined],
      ['een.md', 'full', 0],
    ]);

    writeFileSync(join(folder, 'basis.yml'), 'rules: {}\n');
    const other = await ask(next);
    expect(other.map(({ kind }) => kind)).not.toContain('unchanged');
    expect(JSON.stringify(other)).not.toContain('own-volgende');
  });

  it('a configuration that is not right is told, and the document is looked at without it', async () => {
    const folder = folderWith({ '.git/HEAD': '', '.regiolint.yml': 'rulez: {}\n', 'plan.md': plan });
    const editor = await editorIn(folder);
    const uri = pathToFileURL(join(folder, 'plan.md')).href;
    openDocument(editor, uri, plan);
    const { params } = await editor.until(({ method }) => method === 'window/showMessage');
    expect((params as { message: string }).message).toMatch(
      /\.regiolint\.yml: "rulez" is geen instelling\.$/,
    );
    const { items } = await editor.request<{ items: readonly Shown[] }>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    expect(items.map(({ code }) => code)).toContain('decision-not-addressed');
    expect(readFileSync(join(folder, 'plan.md'), 'utf8')).toBe(plan);
  });
});

it('without a configuration a folder has the documents that the command line finds', async () => {
  const { '.regiolint.yml': _, ...files } = region;
  const folder = folderWith(files);
  const { items } = await (await editorIn(folder)).request<{ items: readonly Report[] }>(
    'workspace/diagnostic',
    { previousResultIds: [] },
  );
  const paths = items.map(({ uri }) => uri.slice(pathToFileURL(folder).href.length + 1));
  expect(paths).toEqual(Object.keys(foundIn(folder)));
  expect(paths).not.toContain('kladjes/vier.md');
});
