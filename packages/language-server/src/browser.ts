import {
  BrowserMessageReader,
  BrowserMessageWriter,
  type Connection,
  createConnection,
} from 'vscode-languageserver/browser';
import { connect, type Served } from './connect.ts';
import type { Host } from './host.ts';

export type { Served } from './connect.ts';
export type { Host, HostDocument } from './host.ts';

/**
 * Serves the page that started this worker.
 *
 * @param host the world around it, or what makes one that asks the page
 */
export function startWorker(
  scope: ConstructorParameters<typeof BrowserMessageReader>[0],
  host: Host | ((connection: Connection) => Host),
): Served {
  const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));
  return connect(connection, typeof host === 'function' ? host(connection) : host);
}
