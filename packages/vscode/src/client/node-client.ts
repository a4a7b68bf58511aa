import { join } from 'node:path';
import type * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { MakeClient } from './client.ts';
import { open } from './session.ts';

/** The extension with a server in a process of its own. */
export function openSession(context: vscode.ExtensionContext) {
  const module = join(context.extensionPath, 'server.cjs');
  const make: MakeClient = (options) =>
    new LanguageClient('regiolint', 'regiolint', { module, transport: TransportKind.stdio }, options);
  return open(context, make);
}
