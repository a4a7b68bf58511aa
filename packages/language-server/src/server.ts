import { createConnection, type Connection } from 'vscode-languageserver/node';
import { connect } from './connect.ts';
import type { Host } from './host.ts';
import { nodeHost } from './node-host.ts';

/** Serves one editor over standard input and output, until it hangs up. */
export function startServer(host: Partial<Host> = {}): void {
  // What a library prints by mistake may not end up between the messages.
  console.log = console.error;
  const connection = createConnection(process.stdin, process.stdout) as Connection;
  connect(connection, { ...nodeHost(), ...host });
}
