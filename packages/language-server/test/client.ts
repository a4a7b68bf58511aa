import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../cli/bin/regiolint.js', import.meta.url));

export interface Message {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** An editor without a screen, which talks to the built server as a real one does. */
export interface Client {
  readonly process: ChildProcess;
  /** Every message that came in, in order. */
  readonly received: Message[];
  /** What the server is answered, by method; else `null`. */
  readonly answers: Record<string, (params: unknown) => unknown>;
  request<Result>(method: string, params: unknown): Promise<Result>;
  notify(method: string, params: unknown): void;
  /** Bytes as they are, for what no editor should send. */
  raw(bytes: string | Uint8Array): void;
  /** The first message from here on, or of those that came in already, for which this holds. */
  until(holds: (message: Message) => boolean, milliseconds?: number): Promise<Message>;
  stop(): Promise<number | null>;
}

/** Starts `regiolint lsp --stdio`. */
export function startClient(cwd = process.cwd(), args: readonly string[] = [bin, 'lsp', '--stdio']): Client {
  const server = spawn(process.execPath, [...args], { cwd, stdio: ['pipe', 'pipe', 'pipe'] });
  const received: Message[] = [];
  const answers: Client['answers'] = {};
  const waiting = new Set<() => void>();
  let buffer = Buffer.alloc(0);
  let next = 1;
  server.stdin.on('error', () => {});
  server.stderr.resume();
  server.stdout.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const head = buffer.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, head).toString())?.[1]);
      if (head < 0 || buffer.length < head + 4 + length) break;
      const message = JSON.parse(buffer.subarray(head + 4, head + 4 + length).toString()) as Message;
      buffer = buffer.subarray(head + 4 + length);
      received.push(message);
      // What the server asks of an editor is granted.
      if (message.method && message.id !== undefined) {
        const result = answers[message.method]?.(message.params) ?? null;
        send({ id: message.id, result });
      }
    }
    for (const look of [...waiting]) look();
  });
  const send = (message: object) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const until: Client['until'] = (holds, milliseconds = 10_000) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        waiting.delete(look);
        reject(new Error(`nothing of the kind came in: ${holds}`));
      }, milliseconds);
      const look = () => {
        const found = received.find(holds);
        if (!found) return;
        clearTimeout(timer);
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  return {
    process: server,
    received,
    answers,
    until,
    notify: (method, params) => send({ method, params }),
    raw: (bytes) => {
      server.stdin.write(bytes);
    },
    async request<Result>(method: string, params: unknown) {
      const id = next++;
      send({ id, method, params });
      const { result, error } = await until((message) => message.id === id && !message.method);
      if (error) throw new Error(error.message);
      return result as Result;
    },
    stop: () =>
      new Promise((resolve) => {
        if (server.exitCode !== null || server.signalCode !== null) return resolve(server.exitCode);
        server.once('exit', resolve);
        server.stdin.end();
      }),
  };
}

/** Shakes hands as an editor does. */
export async function greet(
  client: Client,
  capabilities: object = {},
  folders: readonly string[] = [],
  initializationOptions?: unknown,
): Promise<void> {
  await client.request('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
    capabilities,
    initializationOptions,
  });
  client.notify('initialized', {});
}

export function openDocument(client: Client, uri: string, text: string, languageId = 'markdown'): void {
  client.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
}

/** The diagnostics of a version of a document, as they are pushed. */
export async function pushed(client: Client, uri: string, version: number): Promise<readonly Pushed[]> {
  const { params } = await client.until(({ method, params }) => {
    const said = params as { uri?: string; version?: number } | undefined;
    return method === 'textDocument/publishDiagnostics' && said?.uri === uri && said.version === version;
  });
  return (params as { diagnostics: readonly Pushed[] }).diagnostics;
}

export interface Pushed {
  readonly message: string;
  readonly code: string;
  readonly severity: number;
  readonly source: string;
  readonly range: { readonly start: Point; readonly end: Point };
}

interface Point {
  readonly line: number;
  readonly character: number;
}
