/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { expect, it } from 'vitest';
import { soundPlan } from '../../language-server/test/plans.ts';
import { bundle } from '../generate/extension.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

it('the server runs in a worker in Chromium, as in VS Code for the Web', async () => {
  await bundle();
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
  try {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const code = readFileSync(here('../dist/server.js'), 'utf8');
    const seen = await page.evaluate(talk, { code, text: soundPlan.replace('vastgesteld', 'Vastgesteld') });

    expect(seen.diagnostics).toMatchObject({ kind: 'full', items: [{ code: 'schema-violation' }] });
    expect(seen.phases).toEqual(['pril', 'in-ontwikkeling', 'volwassen']);
    expect(seen.report).toMatchObject({ report: { words: { title: 'Valpreventie Oost' } } });
    expect(seen.starter).toContain('\nconvenant: 1\n');
    expect(seen.workspace).toMatchObject({ items: [{ uri: 'memfs:/ander.md', items: [] }] });
    // Nothing but the worker itself, which came from the page.
    expect(asked.filter((address) => !address.startsWith('blob:'))).toEqual([]);
  } finally {
    await browser.close();
  }
});

/** Runs in the page: talks to the worker as a client in a browser does. */
async function talk({ code, text }: { code: string; text: string }) {
  const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
  const waiting = new Map<number, (answer: { result?: unknown; error?: { message: string } }) => void>();
  const answers: Readonly<Record<string, unknown>> = {
    'regiolint/documents': ['memfs:/ander.md', 'memfs:/weg.md'],
    'workspace/configuration': [{ language: 'nl' }],
  };
  worker.onmessage = ({ data }) => {
    if (data.method === undefined) waiting.get(data.id)?.(data);
    else if (data.method === 'regiolint/text') {
      const result =
        data.params.uri === 'memfs:/ander.md' ? text.replace('Vastgesteld', 'vastgesteld') : null;
      worker.postMessage({ jsonrpc: '2.0', id: data.id, result });
    } else if (data.id !== undefined) {
      worker.postMessage({ jsonrpc: '2.0', id: data.id, result: answers[data.method] ?? null });
    }
  };
  let count = 0;
  const request = async (method: string, params: unknown): Promise<unknown> => {
    count += 1;
    const id = count;
    const answer = new Promise<{ result?: unknown; error?: { message: string } }>((resolve) => {
      waiting.set(id, resolve);
    });
    worker.postMessage({ jsonrpc: '2.0', id, method, params });
    const { result, error } = await answer;
    if (error) throw new Error(error.message);
    return result;
  };
  const notify = (method: string, params: unknown) => worker.postMessage({ jsonrpc: '2.0', method, params });

  await request('initialize', {
    processId: null,
    rootUri: null,
    workspaceFolders: [{ uri: 'memfs:/', name: 'plannen' }],
    capabilities: { workspace: { configuration: true }, textDocument: { diagnostic: {} } },
    initializationOptions: { workspaceDiagnostics: 'onCommand' },
  });
  notify('initialized', {});
  const textDocument = { uri: 'memfs:/plan.md', languageId: 'markdown', version: 1, text };
  notify('textDocument/didOpen', { textDocument });
  const about = { textDocument: { uri: textDocument.uri } };
  const line = text.split('\n').findIndex((one) => one.startsWith('fase:'));
  const { items } = (await request('textDocument/completion', {
    ...about,
    position: { line, character: 6 },
  })) as { items: readonly { label: string }[] };
  const seen = {
    diagnostics: await request('textDocument/diagnostic', about),
    phases: items.map(({ label }) => label),
    report: await request('regiolint/report', { uri: textDocument.uri }),
    starter: await request('regiolint/starter', { language: 'nl', phase: 'emerging' }),
    workspace: undefined as unknown,
  };
  notify('textDocument/didClose', about);
  seen.workspace = await request('workspace/diagnostic', { previousResultIds: [] });
  worker.terminate();
  return seen;
}
