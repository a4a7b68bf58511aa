import type * as vscode from 'vscode';
import { activate as start } from './activate.ts';

export { deactivate } from './activate.ts';

/** In an editor with processes. */
export function activate(context: vscode.ExtensionContext): void {
  start(context, async () => (await import('./client/node-client.ts')).openSession);
}
