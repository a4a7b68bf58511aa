import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type LanguageClientOptions,
} from 'vscode-languageclient';
import { documentsInWorkspace, textOf } from '../client/documents.ts';
import { requests, type TextQuestion } from '../protocol.ts';
import { boundedRestarts } from './restarts.ts';

/** Makes a client for a server that runs somewhere: a process, or a worker. */
export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** A client that starts its server again when that dies, but not for ever. */
export function createClient(make: MakeClient, output: vscode.LogOutputChannel): BaseLanguageClient {
  const restarts = boundedRestarts(Date.now);
  const client = make({
    documentSelector: [{ language: 'markdown' }, { pattern: '**/*.{convenant,covenant}.{yml,yaml,json}' }],
    outputChannel: output,
    initializationOptions: { workspaceDiagnostics: 'onCommand' },
    diagnosticPullOptions: {
      onChange: true,
      // An older version, as a comparison shows one, is nobody's to mend.
      filter: ({ uri }) => vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false,
    },
    errorHandler: {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed() {
        if (restarts.mayRestart()) return { action: CloseAction.Restart, handled: true };
        void offerRestart(() => {
          restarts.forget();
          return client.start();
        });
        return { action: CloseAction.DoNotRestart, handled: true };
      },
    },
  });
  client.onRequest(requests.documents, documentsInWorkspace);
  client.onRequest(requests.text, ({ uri }: TextQuestion) => textOf(uri));
  return client;
}

async function offerRestart(restart: () => Promise<void>): Promise<void> {
  const again = vscode.l10n.t('Start again');
  const chosen = await vscode.window.showErrorMessage(
    vscode.l10n.t('The regiolint server keeps stopping, so plans are not looked at for now.'),
    again,
  );
  if (chosen === again) await restart();
}
