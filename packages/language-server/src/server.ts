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
export { nodeHost, pathOf } from './node-host.ts';

/** Serves one editor over standard input and output, until it hangs up. */
export function startServer(host: Partial<Host> | ((connection: Connection) => Partial<Host>) = {}): Served {
  // What a library prints by mistake may not end up between the messages.
  console.log = console.error;
  const reader = new StreamMessageReader(process.stdin, {
    charset: 'utf-8',
    contentTypeDecoder: { name: 'application/json', decode: async (bytes) => parsed(bytes) },
  });
  // JSON that is not right is passed over.
  reader.onError((error) => {
    if (!(error instanceof SyntaxError)) giveUp();
  });
  // An editor that is gone without a word; one that said goodbye has ended it by then.
  process.stdin.once('end', () => setTimeout(giveUp, 200));
  const connection = createConnection(reader, new StreamMessageWriter(process.stdout)) as Connection;
  return connect(connection, { ...nodeHost(), ...(typeof host === 'function' ? host(connection) : host) });
}

function parsed(bytes: Uint8Array): Message {
  const text = new TextDecoder().decode(bytes);
  // A header within a message: the one before it told a wrong length.
  if (/\r\n\r\n/.test(text)) giveUp();
  return JSON.parse(text) as Message;
}

/** Who has lost where a message starts never finds it again; the editor starts a new server. */
function giveUp(): never {
  process.exit(1);
}
