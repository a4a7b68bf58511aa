import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import type { MakeClient } from './client.ts';
import { open } from './session.ts';

/** The extension with a server in a worker, where there are no processes. */
export function openSession(context: vscode.ExtensionContext) {
  const address = vscode.Uri.joinPath(context.extensionUri, 'server.js').toString(true);
  // An editor in a browser makes workers of its own kind, which the client would not take for one.
  const start = async () => {
    const worker = new Worker(address);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  const make: MakeClient = (options) => new LanguageClient('regiolint', 'regiolint', start, options);
  return open(context, make);
}
