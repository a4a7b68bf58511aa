import {
  type Connection,
  createConnection,
  type Message,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { connect, type Served } from './connect.ts';
import type { Host } from './host.ts';
import { nodeHost } from './node-host.ts';

export type { Served } from './connect.ts';
export type { Host, HostDocument } from './host.ts';
export { nodeHost, pathOf, stampOf } from './node-host.ts';

/** Serves one editor over standard input and output, until it hangs up. */
export function startServer(host: Partial<Host> | ((connection: Connection) => Partial<Host>) = {}): Served {
  // What a library prints by mistake may not end up between the messages.
  console.log = console.error;
  // What goes wrong with one document is no reason to leave the others.
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) process.on(event, note);
  const reader = new StreamMessageReader(process.stdin, {
    charset: 'utf-8',
    contentTypeDecoder: { name: 'application/json', decode: async (bytes) => sound(parsed(bytes)) },
  });
  // JSON that is not right, or is no message, is passed over; in bytes that are no messages nothing is found again.
  reader.onError(({ message }) => {
    if (/header|content-length/i.test(message)) giveUp();
    note(message);
  });
  // An editor that is gone without a word; one that said goodbye has ended it by then.
  process.stdin.once('end', () => setTimeout(() => giveUpSoon(), 200));
  const connection = createConnection(reader, new StreamMessageWriter(process.stdout)) as Connection;
  return connect(connection, { ...nodeHost(), ...(typeof host === 'function' ? host(connection) : host) });
}

function note(error: unknown): void {
  if ((error as NodeJS.ErrnoException | undefined)?.code === 'EPIPE') giveUp();
  process.stderr.write(`regiolint: ${error instanceof Error ? error.message : String(error)}\n`);
}

function parsed(bytes: Uint8Array): Message {
  const text = new TextDecoder().decode(bytes);
  // A header within a message: the one before it told a wrong length.
  if (/\r\n\r\n/.test(text)) giveUp();
  return JSON.parse(text) as Message;
}

/** The library trusts the form of what it handles itself. */
function sound(message: unknown): Message {
  const isObject = typeof message === 'object' && message !== null && !Array.isArray(message);
  const { method, params } = (isObject ? message : {}) as { method?: unknown; params?: unknown };
  const hasParams = typeof params === 'object' && params !== null;
  const isOwn = typeof method === 'string' && method.startsWith('$/');
  if (!isObject || (isOwn && (!hasParams || Array.isArray(params)))) throw new TypeError('no message');
  return (hasParams ? message : { ...message, params: undefined }) as Message;
}

/** Each message takes a turn: what came in before the end, a goodbye perhaps, is heard first. */
function giveUpSoon(turns = 100): void {
  if (turns === 0) giveUp();
  setImmediate(() => giveUpSoon(turns - 1));
}

/** Who has lost where a message starts never finds it again; the editor starts a new server. */
function giveUp(): never {
  process.exit(1);
}
