import { rules } from '@regiolint/rules';
import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic } from 'vscode-languageserver-types';
import type { Settings } from './document.ts';
import type { Host } from './host.ts';
import { type Change, openDocuments } from './open-documents.ts';
import { createServices } from './services.ts';

/** Ties the services to a connection with an editor. Nothing is ever written: what changes, the editor changes. */
export function connect(connection: Connection, host: Host): void {
  const services = createServices({ rules, today: host.today });
  const documents = openDocuments();
  const settings = new Map<string, Settings>();
  let client: InitializeParams['capabilities'] = {};

  connection.onInitialize(({ capabilities }): InitializeResult => {
    client = capabilities;
    return {
      serverInfo: { name: 'regiolint' },
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: 2 },
        ...(client.textDocument?.diagnostic && {
          diagnosticProvider: { identifier: 'regiolint', interFileDependencies: false, workspaceDiagnostics: false },
        }),
      },
    };
  });

  const due = new Set<string>();
  /** After all changes that have come in: what is typed fast is looked at once. */
  const pushSoon = (uri: string) => {
    if (client.textDocument?.diagnostic || due.has(uri)) return;
    due.add(uri);
    setTimeout(() => {
      due.delete(uri);
      const document = documents.get(uri);
      if (document) push(document);
    }, 0);
  };
  const push = (document: TextDocument) => {
    const diagnostics = diagnosticsOf(document);
    void connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics });
  };
  const diagnosticsOf = (document: TextDocument): Diagnostic[] =>
    services.diagnostics(document, settings.get(document.uri)) ?? [];

  connection.onDidOpenTextDocument(async ({ textDocument }) => {
    const { uri, languageId, version, text } = textDocument;
    documents.open(uri, languageId, version, text);
    if (host.settingsOf) settings.set(uri, await host.settingsOf(uri));
    pushSoon(uri);
  });
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
    const { uri, version } = textDocument;
    if (documents.change(uri, version, contentChanges as readonly Change[])) pushSoon(uri);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    documents.close(uri);
    settings.delete(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  connection.languages.diagnostics.on(({ textDocument }) => {
    const document = documents.get(textDocument.uri);
    return { kind: 'full', items: document ? diagnosticsOf(document) : [] };
  });
  connection.listen();
}
