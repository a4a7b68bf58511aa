import type * as vscode from 'vscode';
import { activate as start } from './activate.ts';
import { openSession } from './client/web-client.ts';

export { deactivate } from './activate.ts';

/** In a browser, where an extension is one file. */
export function activate(context: vscode.ExtensionContext): void {
  start(context, async () => openSession);
}
