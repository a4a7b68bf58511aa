import { rules } from '@regiolint/rules';
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  type InitializeParams,
  ResponseError,
} from 'vscode-languageserver';
import { capabilitiesFor } from './capabilities.ts';
import { selectCommand } from './code-actions.ts';
import type { Settings } from './document.ts';
import type { Host } from './host.ts';
import { type Change, openDocuments } from './open-documents.ts';
import type { Refused } from './rename.ts';
import { createServices } from './services.ts';
import { serveWorkspace } from './workspace.ts';

type Client = InitializeParams['capabilities'];

/** Ties the services to a connection with an editor. Nothing is ever written: what changes, the editor changes. */
export function connect(connection: Connection, host: Host): void {
  const documents = openDocuments();
  const settings = new Map<string, Settings>();
  const services = createServices({
    rules,
    today: () => host.today(),
    settingsOf: (uri) => settings.get(uri) ?? noSettings,
  });
  let client: Client = {};
  let language: 'nl' | 'en' = 'nl';
  let folders: readonly string[] = [];

  connection.onInitialize(({ capabilities, workspaceFolders, rootUri, locale }) => {
    language = locale?.startsWith('en') ? 'en' : 'nl';
    client = capabilities;
    folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
    return capabilitiesFor(client);
  });
  connection.onInitialized(() => {
    if (!client.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
    const watchers = [{ globPattern: '**/.regiolint.{yml,yaml,json}' }];
    void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  });

  const canPull = () => client.textDocument?.diagnostic !== undefined;
  const due = new Set<string>();
  /** After all changes that have come in: what is typed fast is looked at once. An editor that pulls, pulls. */
  const pushSoon = (uri: string) => {
    if (canPull() || due.has(uri)) return;
    due.add(uri);
    setTimeout(() => {
      due.delete(uri);
      const document = documents.get(uri);
      if (!document) return;
      const diagnostics = services.diagnostics(document) ?? [];
      void connection.sendDiagnostics({ uri, version: document.version, diagnostics });
    }, 0);
  };
  const configure = async (uri: string) => {
    const found = await host.settingsOf?.(uri, folders);
    if (found && documents.get(uri)) settings.set(uri, found);
  };

  connection.onDidOpenTextDocument(async ({ textDocument }) => {
    const { uri, languageId, version, text } = textDocument;
    // The library looks at the envelope of a message, not inside.
    if (typeof uri !== 'string' || typeof text !== 'string') return;
    documents.open(uri, languageId, version, text);
    await configure(uri);
    pushSoon(uri);
    if (canPull() && host.settingsOf) connection.languages.diagnostics.refresh().catch(() => {});
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    if (documents.change(uri, version, contentChanges as readonly Change[])) pushSoon(uri);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    documents.close(uri);
    settings.delete(uri);
    if (!canPull()) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  connection.onDidChangeWatchedFiles(async () => {
    await Promise.all(documents.all().map(({ uri }) => configure(uri)));
    for (const { uri } of documents.all()) pushSoon(uri);
    if (canPull()) connection.languages.diagnostics.refresh().catch(() => {});
  });

  const open = (params: { textDocument: { uri: string } }) => documents.get(params.textDocument.uri);
  connection.languages.diagnostics.on((params) => {
    const document = open(params);
    return { kind: 'full', items: (document && services.diagnostics(document)) ?? [] };
  });
  connection.onCompletion((params) => {
    const document = open(params);
    const snippets = client.textDocument?.completion?.completionItem?.snippetSupport === true;
    return document && services.complete(document, params.position, { snippets });
  });
  connection.onHover((params) => {
    const document = open(params);
    return document && services.hover(document, params.position);
  });
  connection.onCodeAction((params) => {
    const document = open(params);
    const canSelect = client.window?.showDocument?.support === true;
    return (
      document && services.codeActions(document, params.range, { only: params.context?.only, canSelect })
    );
  });
  connection.onExecuteCommand(async ({ command, arguments: [uri, selection] = [] }) => {
    if (command !== selectCommand || typeof uri !== 'string' || !documents.get(uri)) return;
    await connection.window.showDocument({ uri, selection, takeFocus: true });
  });
  connection.onDocumentSymbol((params) => {
    const document = open(params);
    return document && services.documentSymbols(document);
  });
  connection.onFoldingRanges((params) => {
    const document = open(params);
    return document && services.folding(document);
  });
  connection.onDefinition((params) => {
    const document = open(params);
    return document && services.definition(document, params.position);
  });
  connection.onReferences((params) => {
    const document = open(params);
    return document && services.references(document, params.position, params.context);
  });
  connection.onPrepareRename((params) => {
    const document = open(params);
    return (
      document && orError(services.prepareRename(document, params.position), services.language(document))
    );
  });
  connection.onRenameRequest((params) => {
    const document = open(params);
    const made = document && services.rename(document, params.position, params.newName);
    return document && orError(made, services.language(document));
  });
  connection.onDocumentLinks((params) => {
    const document = open(params);
    return document && services.documentLinks(document);
  });
  connection.languages.inlayHint.on((params) => {
    const document = open(params);
    return document && services.inlayHints(document, params.range);
  });
  serveWorkspace(
    connection,
    host,
    documents,
    () => folders,
    () => language,
  );
  connection.listen();
}

const noSettings: Settings = {};

function orError<Said extends object>(
  said: Said | Refused | undefined,
  language: 'nl' | 'en' = 'nl',
): Said | undefined {
  if (said === undefined || !('refused' in said)) return said as Said | undefined;
  const { refused, values } = said as Refused;
  const message = refused[language].replace(/\{(\w+)\}/g, (whole, name: string) => values?.[name] ?? whole);
  throw new ResponseError(ErrorCodes.InvalidParams, message);
}
