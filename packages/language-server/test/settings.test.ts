import { afterEach, describe, expect, it } from 'vitest';
import { type Client, greet, openDocument, type Pushed, pushed, startClient } from './client.ts';
import { soundPlan } from './plans.ts';

const uri = 'file:///nergens/plan.md';
const wrong = soundPlan.replace('vastgesteld', 'Vastgesteld');
const clients: Client[] = [];

/** An editor with these settings, which it is asked for, or tells at the start. */
async function editor(settings: object, capabilities: object, options?: unknown): Promise<Client> {
  const client = startClient();
  clients.push(client);
  setTo(client, settings);
  await greet(client, capabilities, [], options);
  return client;
}

function setTo(client: Client, settings: object): void {
  client.answers['workspace/configuration'] = (params) =>
    (params as { items: readonly unknown[] }).items.map(() => settings);
}

const asked = { workspace: { configuration: true } };
const pulls = { ...asked, textDocument: { diagnostic: {} } };

interface Report {
  readonly kind: string;
  readonly resultId?: string;
  readonly items: readonly Pushed[];
}

const pull = (client: Client, previousResultId?: string): Promise<Report> =>
  client.request('textDocument/diagnostic', { textDocument: { uri }, previousResultId });

function change(client: Client, version: number, text: string): void {
  client.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
}

async function changeSettings(client: Client, settings: object): Promise<void> {
  setTo(client, settings);
  client.received.length = 0;
  client.notify('workspace/didChangeConfiguration', { settings: null });
}

afterEach(async () => {
  for (const client of clients.splice(0)) await client.stop();
});

describe('what a person sets in the editor', () => {
  it('switches everything off, and on again', async () => {
    const client = await editor({ enable: false }, asked);
    openDocument(client, uri, wrong);
    expect(await pushed(client, uri, 1)).toEqual([]);
    const position = { line: 4, character: 18 };
    expect(await client.request('textDocument/hover', { textDocument: { uri }, position })).toBeNull();
    await changeSettings(client, { enable: true });
    expect(await pushed(client, uri, 1)).toHaveLength(1);
  });

  it('chooses the language of the messages', async () => {
    const client = await editor({ language: 'en' }, pulls);
    openDocument(client, uri, wrong);
    expect((await pull(client)).items.map(({ message }) => message)).toEqual([
      'Write "Vastgesteld" as "vastgesteld".',
    ]);
  });

  it('chooses the phase whose questions are asked', async () => {
    const client = await editor({ phase: 'document' }, pulls);
    const young = soundPlan.replace(/^eenvoudig:\n.*\n/m, '');
    openDocument(client, uri, young);
    const asked = (await pull(client)).items.length;
    await changeSettings(client, { phase: 'mature' });
    await client.until(({ method }) => method === 'workspace/diagnostic/refresh');
    const more = (await pull(client)).items.length;
    expect(more).toBeGreaterThan(asked);
    change(client, 2, young.replace('fase: pril', 'fase: volwassen'));
    expect((await pull(client)).items).toHaveLength(more);
  });

  it('counts for an editor that only tells it at the start, and when it changes', async () => {
    const client = await editor({}, {}, { language: 'en' });
    openDocument(client, uri, wrong);
    expect(await pushed(client, uri, 1)).toMatchObject([{ message: expect.stringContaining('Write') }]);
    client.received.length = 0;
    client.notify('workspace/didChangeConfiguration', { settings: { regiolint: { language: 'nl' } } });
    expect(await pushed(client, uri, 1)).toMatchObject([{ message: expect.stringContaining('Schrijf') }]);
  });

  it.each([null, 7, 'ja', { enable: 'nee', run: [], language: 'fr', phase: 1 }])(
    'counts as not set when it is %j',
    async (settings) => {
      const client = await editor(settings as object, asked);
      openDocument(client, uri, wrong);
      expect(await pushed(client, uri, 1)).toMatchObject([{ message: expect.stringContaining('Schrijf') }]);
    },
  );
});

describe('on saving only', () => {
  it('an editor that pulls keeps what it was told until the document is saved', async () => {
    const client = await editor({ run: 'onSave' }, pulls);
    openDocument(client, uri, wrong);
    const first = await pull(client);
    expect(first.items).toHaveLength(1);
    change(client, 2, soundPlan);
    expect(await pull(client, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    client.notify('textDocument/didSave', { textDocument: { uri } });
    await client.until(({ method }) => method === 'workspace/diagnostic/refresh');
    expect(await pull(client, first.resultId)).toMatchObject({ kind: 'full', items: [] });
  });

  it('an editor that is pushed to hears nothing until the document is saved', async () => {
    const client = await editor({ run: 'onSave' }, asked);
    openDocument(client, uri, wrong);
    expect(await pushed(client, uri, 1)).toHaveLength(1);
    change(client, 2, '---\nconvenant: 1\n---\n');
    change(client, 3, soundPlan);
    client.notify('textDocument/didSave', { textDocument: { uri } });
    expect(await pushed(client, uri, 3)).toEqual([]);
    expect(client.received.filter(({ method }) => method === 'textDocument/publishDiagnostics')).toHaveLength(
      2,
    );
  });

  it('someone who goes back to typing hears at once', async () => {
    const client = await editor({ run: 'onSave' }, asked);
    openDocument(client, uri, wrong);
    await pushed(client, uri, 1);
    change(client, 2, soundPlan);
    await changeSettings(client, { run: 'onType' });
    expect(await pushed(client, uri, 2)).toEqual([]);
    change(client, 3, wrong);
    expect(await pushed(client, uri, 3)).toHaveLength(1);
  });
});

it('an editor that asks for all plans on command is not told to ask all the time', async () => {
  const provider = async (initializationOptions?: unknown) => {
    const client = startClient();
    clients.push(client);
    const params = { processId: null, rootUri: null, capabilities: pulls, initializationOptions };
    const { capabilities } = await client.request<{ capabilities: { diagnosticProvider: object } }>(
      'initialize',
      params,
    );
    return capabilities.diagnosticProvider;
  };
  expect(await provider()).toMatchObject({ workspaceDiagnostics: true });
  expect(await provider({ workspaceDiagnostics: 'onCommand' })).toMatchObject({
    workspaceDiagnostics: false,
  });
});
