import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rules } from '@regiolint/rules';
import { expect, it } from 'vitest';
import { createServices, openDocuments } from '../src/index.ts';
import { nodeHost } from '../src/node-host.ts';
import { fixtureDay } from './ask.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const bin = `${root}packages/cli/bin/regiolint.js`;
const documents = ['plans', 'plans-en', 'faults', 'edge'].flatMap((folder) =>
  readdirSync(`${root}fixtures/${folder}`)
    .filter((name) => /\.(?:md|convenant\.yml|covenant\.yml)$/.test(name) && name !== 'README.md')
    .map((name) => `fixtures/${folder}/${name}`),
);

it('finds in every fixture what the command line finds', async () => {
  const args = [bin, ...documents, '--format', 'json', '--all', '--no-config', '--today', fixtureDay];
  const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 1e8 });
  const files = JSON.parse(stdout).files as readonly { path: string; findings: readonly Found[] }[];
  expect(files).toHaveLength(documents.length);

  const host = nodeHost();
  for (const { path, findings } of files) {
    const uri = pathToFileURL(`${root}${path}`).href;
    const settings = (await host.settingsOf?.(uri, [pathToFileURL(root).href])) ?? {};
    const services = createServices({
      rules,
      today: () => fixtureDay,
      settingsOf: () => ({ ...settings, isNamed: true }),
    });
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(`${root}${path}`));
    const document = openDocuments().open(uri, 'markdown', 1, text);
    const shown = services.diagnostics(document)?.map(({ code, message, severity, range }) => ({
      rule: code,
      message,
      severity,
      line: range.start.line + 1,
      column: range.start.character + 1,
    }));
    expect(shown, path).toEqual(
      findings
        .filter(({ explained }) => !explained)
        .map(({ ruleId, message, severity, place }) => ({
          rule: ruleId,
          message,
          severity: { error: 1, warning: 2, info: 3 }[severity],
          line: place?.start.line,
          column: place?.start.column,
        })),
    );
  }
});

interface Found {
  readonly ruleId: string;
  readonly message: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly place?: { readonly start: { readonly line: number; readonly column: number } };
  readonly explained?: unknown;
}
