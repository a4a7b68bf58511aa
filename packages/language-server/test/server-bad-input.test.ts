import { describe, expect, it } from 'vitest';
import { openDocument, pushed } from './client.ts';
import { change, editor, uri, wrong } from './editor.ts';
import { soundPlan } from './plans.ts';

describe('bad input', () => {
  it.each([
    ['5 MB', `${soundPlan}${'Nog een zin. '.repeat(400_000)}`],
    ['binary', '\0\u0001\ufffd'.repeat(1000)],
    ['a block that never ends', '---\nconvenant: 1\n'],
    ['nothing', ''],
  ])('%s does not stop it', async (_, text) => {
    const client = await editor();
    openDocument(client, uri, text);
    await pushed(client, uri, 1);
    change(client, 2, [{ text: wrong }]);
    expect(await pushed(client, uri, 2)).toHaveLength(1);
  });

  it.each([
    'untitled:Untitled-1',
    'git:/plan.md?x',
    '__proto__',
    '',
    'geen uri',
    'file:///%',
    'file://host/plan.md',
    'file:///C:/plan.md',
  ])('a document that is called "%s" is looked at too', async (name) => {
    const client = await editor();
    openDocument(client, name, wrong);
    expect(await pushed(client, name, 1)).toHaveLength(1);
    for (const method of ['documentLink', 'documentSymbol', 'foldingRange']) {
      await client.request(`textDocument/${method}`, { textDocument: { uri: name } });
    }
  });

  it('a version that goes backwards is dropped, an edit past the end is made at the end', async () => {
    const client = await editor();
    openDocument(client, uri, soundPlan);
    await pushed(client, uri, 1);
    change(client, 5, [{ text: wrong }]);
    expect(await pushed(client, uri, 5)).toHaveLength(1);
    change(client, 4, [{ text: soundPlan }]);
    const far = { line: 9_999, character: 9_999 };
    change(client, 6, [{ range: { start: far, end: far }, text: '\nNog iets.\n' }]);
    expect(await pushed(client, uri, 6)).toHaveLength(1);
  });

  it('messages that make no sense are answered or passed over', async () => {
    const client = await editor();
    openDocument(client, uri, wrong);
    await pushed(client, uri, 1);
    const nonsense = [
      undefined,
      null,
      7,
      {},
      { textDocument: null },
      { textDocument: { uri: 7 } },
      { textDocument: { uri: 'file:///leeg.md' } },
    ];
    for (const params of nonsense) {
      client.notify('textDocument/didChange', params);
      client.notify('textDocument/didClose', params);
      client.notify('textDocument/didOpen', params);
      for (const method of [
        'hover',
        'completion',
        'codeAction',
        'rename',
        'inlayHint',
        'diagnostic',
        'definition',
      ]) {
        await client.request(`textDocument/${method}`, params).catch(() => undefined);
      }
    }
    await client.request('workspace/executeCommand', { command: 'regiolint.select', arguments: [1, 2] });
    change(client, 2, [{ range: null, text: soundPlan }]);
    expect(await pushed(client, uri, 2)).toEqual([]);
    change(client, 3, [{ range: { start: null }, text: '' }, { text: wrong }]);
    expect(await pushed(client, uri, 3)).toHaveLength(1);
  });

  it('JSON that is not right is passed over', async () => {
    const client = await editor();
    client.raw('Content-Length: 3\r\n\r\n{x}');
    openDocument(client, uri, wrong);
    expect(await pushed(client, uri, 1)).toHaveLength(1);
  });

  it.each([
    'Content-Length: -1\r\n\r\n',
    'Content-Length: x\r\n\r\n{}',
    'Content-Length: 2\r\n\r\n{}',
    '\0\0\0\0\r\n\r\n',
  ])('after the header %j it answers, or ends so that the editor starts it again', async (bytes) => {
    const client = await editor();
    client.raw(bytes);
    openDocument(client, uri, wrong);
    const ended = new Promise((resolve) => client.process.once('exit', () => resolve('ended')));
    const answered = pushed(client, uri, 1).then(() => 'answered');
    const silent = new Promise((resolve) => setTimeout(() => resolve('silent'), 4_000));
    expect(['ended', 'answered']).toContain(
      await Promise.race([ended, answered.catch(() => 'silent'), silent]),
    );
  });

  it('killed in the middle of a request, a new one knows what the editor tells it', async () => {
    const client = await editor();
    openDocument(client, uri, wrong);
    client.process.kill('SIGKILL');
    const next = await editor();
    openDocument(next, uri, wrong);
    expect(await pushed(next, uri, 1)).toHaveLength(1);
  });
});
