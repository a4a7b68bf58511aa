import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import type { MakeClient } from './client.ts';
import { open } from './session.ts';

/** The extension with a server in a worker, where there are no processes. */
export function openSession(context: vscode.ExtensionContext) {
  const address = vscode.Uri.joinPath(context.extensionUri, 'server.js').toString(true);
  const make: MakeClient = (options) =>
    new LanguageClient('regiolint', 'regiolint', async () => new Worker(address), options);
  return open(context, make);
}
