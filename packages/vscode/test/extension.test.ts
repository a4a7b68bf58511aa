import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import JSZip from 'jszip';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { greet, openDocument, pushed, startClient } from '../../language-server/test/client.ts';
import { soundPlan } from '../../language-server/test/plans.ts';
import { bundle } from '../generate/extension.ts';
import { pack } from '../generate/pack.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const built = (name: string) => readFileSync(here(`../dist/${name}`), 'utf8');

const vsix = join(mkdtempSync(join(tmpdir(), 'regiolint-vsix-')), 'regiolint.vsix');
let packed: JSZip;

beforeAll(async () => {
  // The packer tells at length what it does.
  vi.spyOn(console, 'log').mockImplementation(() => {});
  await bundle();
  await pack(vsix);
  packed = await JSZip.loadAsync(readFileSync(vsix));
}, 60_000);

describe('the packed extension', () => {
  it('holds what runs, what is read and what licences ask for, and nothing else', () => {
    const names = Object.values(packed.files).flatMap(({ dir, name }) => (dir ? [] : [name]));
    expect(names.sort()).toEqual([
      '[Content_Types].xml',
      'extension.vsixmanifest',
      'extension/LICENSE.txt',
      'extension/changelog.md',
      'extension/client.cjs',
      'extension/l10n/bundle.l10n.nl.json',
      'extension/licences.txt',
      'extension/main.cjs',
      'extension/media/icon.png',
      'extension/media/walkthrough/new.svg',
      'extension/media/walkthrough/report.svg',
      'extension/media/walkthrough/workspace.svg',
      'extension/media/walkthrough/write.svg',
      'extension/package.json',
      'extension/package.nls.json',
      'extension/package.nls.nl.json',
      'extension/panel.js',
      'extension/readme.md',
      'extension/recheck.cjs',
      'extension/server.cjs',
      'extension/server.js',
      'extension/web.js',
    ]);
  });

  it('is smaller than 1.5 MB', () => {
    expect(statSync(vsix).size).toBeLessThan(1_500_000);
  });

  it('tells a marketplace what it asks for', async () => {
    const manifest = JSON.parse((await packed.file('extension/package.json')?.async('string')) ?? '');
    expect(Object.keys(manifest)).not.toContain('devDependencies');
    expect(JSON.stringify(manifest)).not.toContain('workspace:');
    for (const key of [
      'publisher',
      'repository',
      'license',
      'icon',
      'version',
      'displayName',
      'categories',
    ]) {
      expect(manifest[key], key).toBeTruthy();
    }
    for (const name of [manifest.main, manifest.browser, manifest.icon]) {
      expect(packed.file(join('extension', name)), name).not.toBeNull();
    }
  });

  it('shows pictures in its README that a page elsewhere can reach', async () => {
    const readme = (await packed.file('extension/readme.md')?.async('string')) ?? '';
    const pictures = [...readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, address]) => address ?? '');
    expect(pictures.length).toBeGreaterThan(0);
    for (const address of pictures) expect(address).toMatch(/^https:\/\//);
  });
});

describe('the bundles', () => {
  it('what waits for a plan is small, and holds no client yet', () => {
    expect(statSync(here('../dist/main.cjs')).size).toBeLessThan(8_000);
    expect(built('main.cjs')).not.toContain('vscode-languageserver');
  });

  it.each([
    ['web.js', ['vscode']],
    ['server.js', []],
    ['panel.js', []],
  ])('%s asks for nothing of Node', (name, allowed) => {
    const asked = [...built(name).matchAll(/(?<![\w.])require\("([^"]+)"\)/g)].map(
      ([, module]) => module ?? '',
    );
    // A validator mentions in a text what its own code would need.
    const own = asked.filter((module) => module !== 'ajv/dist/runtime/ucs2length');
    expect([...new Set(own)]).toEqual(allowed);
  });

  it('the server in a process says what the command line says, with what it shares with a worker', async () => {
    const client = startClient(process.cwd(), [here('../dist/server.cjs')]);
    try {
      await greet(client);
      const uri = 'file:///nergens/plan.md';
      openDocument(client, uri, soundPlan.replace('vastgesteld', 'Vastgesteld'));
      expect(await pushed(client, uri, 1)).toMatchObject([{ code: 'schema-violation' }]);
      const { report } = await client.request<{ report: { picture: string; words: { title: string } } }>(
        'regiolint/report',
        { uri },
      );
      expect(report.picture).toMatch(/^<svg /);
      expect(report.words.title).toBe('Valpreventie Oost');
      const starter = await client.request<string>('regiolint/starter', { language: 'en', phase: 'mature' });
      expect(starter).toContain('\nphase: mature\n');
      expect(await client.request('regiolint/report', { uri: 'file:///anders.md' })).toBeNull();
    } finally {
      await client.stop();
    }
  });
});
