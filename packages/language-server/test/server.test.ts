import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openDocument, pushed } from './client.ts';
import { change, editor, uri, wrong } from './editor.ts';
import { soundPlan } from './plans.ts';

describe('an editor that is pushed to', () => {
  it('hears what is found, with the version, and that it is mended', async () => {
    const client = await editor();
    openDocument(client, uri, wrong);
    expect(await pushed(client, uri, 1)).toMatchObject([
      {
        code: 'schema-violation',
        severity: 1,
        source: 'regiolint',
        range: { start: { line: 4, character: 16 } },
      },
    ]);
    const at = { line: 4, character: 16 };
    change(client, 2, [{ range: { start: at, end: { line: 4, character: 17 } }, text: 'v' }]);
    expect(await pushed(client, uri, 2)).toEqual([]);
  });

  it('hears nothing of a document that is not ours', async () => {
    const client = await editor();
    openDocument(client, uri, '# Boodschappen\n');
    expect(await pushed(client, uri, 1)).toEqual([]);
    expect(
      await client.request('textDocument/hover', {
        textDocument: { uri },
        position: { line: 0, character: 3 },
      }),
    ).toBeNull();
  });
});

it('"leg uit waarom" writes an exception and puts the cursor on the reason', async () => {
  const client = await editor({ window: { showDocument: { support: true } } });
  const text = soundPlan.replace('besluitvorming:\n  variant: informeel\n', '');
  openDocument(client, uri, text);
  const [found] = await pushed(client, uri, 1);
  const { range } = found ?? {};
  const actions = await client.request<readonly Action[]>('textDocument/codeAction', {
    textDocument: { uri },
    range,
    context: { diagnostics: [] },
  });
  const explain = actions.find(({ title }) => title.startsWith('Leg uit waarom'));
  const edits = explain?.edit.changes?.[uri] ?? [];
  expect(edits.map(({ newText }) => newText)).toEqual([
    'uitzonderingen:\n  - regel: decision-not-addressed\n    reden: ""\n',
  ]);
  change(
    client,
    2,
    edits.map(({ range, newText }) => ({ range, text: newText })),
  );
  await client.request('workspace/executeCommand', explain?.command);
  const { params } = await client.until(({ method }) => method === 'window/showDocument');
  const { selection } = params as { selection: { start: { line: number; character: number } } };
  expect(selection.start.character).toBe('    reden: "'.length);
  expect(selection.start.line).toBe((edits[0]?.range.start.line ?? 0) + 2);
});

interface Action {
  readonly title: string;
  readonly edit: {
    // Of an editor that knows no versions.
    readonly changes?: Record<string, readonly { range: { start: { line: number } }; newText: string }[]>;
  };
  readonly command: object;
}

describe('an editor that pulls', () => {
  it('gets what is found when it asks, and nothing is pushed', async () => {
    const client = await editor({ textDocument: { diagnostic: {} } });
    openDocument(client, uri, wrong);
    const report = await client.request<{ items: unknown[] }>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    expect(report.items).toHaveLength(1);
    expect(client.received.some(({ method }) => method === 'textDocument/publishDiagnostics')).toBe(false);
  });

  it('gets the findings of a whole folder, with progress, and may stop it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'regiolint-folder-'));
    mkdirSync(join(folder, 'node_modules'));
    writeFileSync(join(folder, 'node_modules', 'niet.md'), wrong);
    for (let plan = 0; plan < 60; plan += 1) writeFileSync(join(folder, `plan-${plan}.md`), wrong);
    writeFileSync(join(folder, 'anders.md'), '# Iets anders\n');
    const client = await editor({ textDocument: { diagnostic: {} }, window: { workDoneProgress: true } }, [
      pathToFileURL(folder).href,
    ]);
    const params = { previousResultIds: [], workDoneToken: 'voortgang', partialResultToken: 'deel' };
    await client.request('workspace/diagnostic', params);
    const progress = client.received
      .filter(({ method }) => method === '$/progress')
      .map(({ params }) => params as { token: string });
    expect(progress.filter(({ token }) => token === 'deel')).toHaveLength(60);
    expect(progress.filter(({ token }) => token === 'voortgang').length).toBeGreaterThan(2);

    const before = client.received.length;
    const id = 'te-veel';
    const body = JSON.stringify({ jsonrpc: '2.0', id, method: 'workspace/diagnostic', params });
    client.raw(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    await client.until(
      (message) => client.received.indexOf(message) >= before && message.method === '$/progress',
    );
    client.notify('$/cancelRequest', { id });
    await client.until((message) => message.id === id && !message.method);
    const parts = client.received
      .slice(before)
      .filter(({ params }) => (params as { token?: string })?.token === 'deel');
    expect(parts.length).toBeLessThan(60);
    expect(readdirSync(folder)).toHaveLength(62);
  });

  it('finds a party by its name in the folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'regiolint-folder-'));
    writeFileSync(join(folder, 'plan.md'), soundPlan);
    const client = await editor({}, [pathToFileURL(folder).href]);
    expect(await client.request('workspace/symbol', { query: 'gemeente' })).toMatchObject([
      { name: 'Gemeente Oost' },
    ]);
  });
});

it('holds to the configuration that the command line finds, and to its changes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'regiolint-configured-'));
  mkdirSync(join(folder, '.git'));
  writeFileSync(
    join(folder, '.regiolint.yml'),
    'rules:\n  decision-not-addressed: off\n  aspect-silent: off\n',
  );
  const file = pathToFileURL(join(folder, 'plan.md')).href;
  const text = soundPlan.replace('besluitvorming:\n  variant: informeel\n', '');
  writeFileSync(join(folder, 'plan.md'), text);
  const client = await editor({}, [pathToFileURL(folder).href]);
  openDocument(client, file, text);
  expect(await pushed(client, file, 1)).toEqual([]);
  writeFileSync(join(folder, '.regiolint.yml'), 'rules: {}\n');
  client.received.length = 0;
  client.notify('workspace/didChangeWatchedFiles', {
    changes: [{ uri: `${folder}/.regiolint.yml`, type: 2 }],
  });
  expect((await pushed(client, file, 1)).map(({ code }) => code)).toEqual(['decision-not-addressed']);
  expect(readFileSync(join(folder, 'plan.md'), 'utf8')).toBe(text);
});

it('ends when the editor does, with 0 after a proper goodbye', async () => {
  const client = await editor();
  await client.request('shutdown', undefined);
  client.notify('exit', undefined);
  expect(await client.stop()).toBe(0);
});
