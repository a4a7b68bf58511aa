import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Client, greet, openDocument, pushed, startClient } from './client.ts';
import { soundPlan } from './plans.ts';

const uri = 'file:///nergens/plan.md';
let client: Client;
let version = 1;

beforeAll(async () => {
  client = startClient();
  await greet(client, {}, [pathToFileURL(import.meta.dirname).href]);
  openDocument(client, uri, soundPlan);
  await pushed(client, uri, 1);
});
afterAll(async () => {
  await client.stop();
});

/** All that an editor may say, but goodbye. */
const methods = fc.constantFrom(
  ...[
    'initialize',
    'initialized',
    '$/cancelRequest',
    '$/progress',
    '$/setTrace',
    '$/onbekend',
    '',
    'toString',
  ],
  ...[
    'didOpen',
    'didChange',
    'didClose',
    'didSave',
    'willSave',
    'willSaveWaitUntil',
    'completion',
    'hover',
  ].map(inText),
  ...['codeAction', 'documentSymbol', 'foldingRange', 'definition', 'references', 'rename'].map(inText),
  ...['prepareRename', 'documentLink', 'inlayHint', 'diagnostic', 'formatting', 'selectionRange'].map(inText),
  ...['diagnostic', 'symbol', 'executeCommand', 'didChangeWatchedFiles', 'didChangeConfiguration'].map(
    inFolder,
  ),
  ...['didChangeWorkspaceFolders', 'didRenameFiles'].map(inFolder),
  ...['completionItem/resolve', 'codeAction/resolve', 'inlayHint/resolve', 'window/workDoneProgress/cancel'],
);
function inText(name: string): string {
  return `textDocument/${name}`;
}
function inFolder(name: string): string {
  return `workspace/${name}`;
}

const anything = fc.oneof(
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  fc.constantFrom(null, -1, 1e300, 0.5, '', uri, 'file:///%', '__proto__', [], {}, { toString: 1 }, [[]]),
);
const position = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      line: fc.integer({ min: -2, max: 40 }),
      character: fc.integer({ min: -2, max: 60 }),
    }),
  },
  fc.record({ line: anything, character: anything }),
  anything,
);
const range = fc.oneof(fc.record({ start: position, end: position }), anything);
const known = fc.record(
  {
    textDocument: fc.oneof(
      {
        weight: 3,
        arbitrary: fc.record(
          {
            uri: fc.oneof({ weight: 4, arbitrary: fc.constant(uri) }, anything),
            version: anything,
            languageId: anything,
            text: fc.oneof(fc.constant(soundPlan), anything),
          },
          { requiredKeys: ['uri'] },
        ),
      },
      anything,
    ),
    position,
    range,
    context: fc.oneof(
      anything,
      fc.record({ only: anything, diagnostics: anything, includeDeclaration: anything }),
    ),
    contentChanges: fc.oneof(
      fc.array(fc.record({ range, text: anything }, { requiredKeys: [] }), { maxLength: 3 }),
      anything,
    ),
    newName: anything,
    query: anything,
    command: fc.oneof(fc.constant('regiolint.select'), anything),
    arguments: fc.oneof(fc.tuple(fc.constant(uri), range), anything),
    id: anything,
    token: anything,
    value: anything,
    previousResultIds: anything,
    partialResultToken: anything,
    workDoneToken: anything,
    event: fc.oneof(fc.record({ added: anything, removed: anything }), anything),
    settings: anything,
    capabilities: anything,
    workspaceFolders: anything,
    locale: anything,
  },
  { requiredKeys: [] },
);
const message = fc.record(
  {
    method: fc.oneof({ weight: 9, arbitrary: methods }, anything),
    params: fc.oneof({ weight: 4, arbitrary: known }, anything),
    id: fc.option(
      fc.oneof(
        fc.nat(1000).map((number) => `vreemd-${number}`),
        anything,
      ),
      { nil: undefined },
    ),
    result: fc.option(anything, { nil: undefined }),
  },
  { requiredKeys: ['method', 'params'] },
);

it('whatever an editor says, the server goes on and tells what is true of the next text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 6 }), async (messages) => {
      for (const one of messages) send({ jsonrpc: '2.0', ...one });
      send([{ jsonrpc: '2.0', ...messages[0] }]);
      // The editor has closed it, as far as anyone knows.
      version += 1;
      const textDocument = { uri, languageId: 'markdown', version, text: soundPlan.replace('pril', 'Pril') };
      client.notify('textDocument/didOpen', { textDocument });
      const { items } = await client.request<{ items: readonly { code: string }[] }>(
        'textDocument/diagnostic',
        {
          textDocument: { uri },
        },
      );
      expect(items.map(({ code }) => code)).toEqual(['schema-violation']);
      expect(client.process.exitCode).toBeNull();
      client.received.length = 0;
    }),
    { numRuns: Number(process.env.RUNS ?? 300) },
  );
}, 120_000);

function send(message: unknown): void {
  const body = JSON.stringify(message);
  client.raw(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}
