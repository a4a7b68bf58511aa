import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { connect } from './connect.ts';
import type { Host } from './host.ts';

/** Serves the page that started this worker. */
export function startWorker(scope: ConstructorParameters<typeof BrowserMessageReader>[0], host: Host): void {
  connect(createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)), host);
}
