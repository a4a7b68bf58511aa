import { rules } from '@regiolint/rules';
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  type InitializeParams,
  ResponseError,
} from 'vscode-languageserver';
import { capabilitiesFor } from './capabilities.ts';
import { selectCommand } from './code-actions.ts';
import type { Settings, ShownDocument } from './document.ts';
import { defaultSettings, type EditorSettings, readSettings, withEditorSettings } from './editor-settings.ts';
import type { Host } from './host.ts';
import { type Change, openDocuments } from './open-documents.ts';
import type { Refused } from './rename.ts';
import { createServices } from './services.ts';
import { keepTold } from './told.ts';
import { serveWorkspace } from './workspace.ts';

type Client = InitializeParams['capabilities'];

/** A connection that is served, for who wants to answer more than the protocol has. */
export interface Served {
  readonly connection: Connection;
  /** An open document of ours, as it is now. */
  shown(uri: string): ShownDocument | undefined;
}

/** Ties the services to a connection with an editor. Nothing is ever written: what changes, the editor changes. */
export function connect(connection: Connection, host: Host): Served {
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
  /** What an editor that cannot be asked has told. */
  let given = defaultSettings;
  const runs = new Map<string, EditorSettings['run']>();
  const told = keepTold(
    (document) => services.diagnostics(document) ?? [],
    (uri) => runs.get(uri) === 'onSave',
  );

  connection.onInitialize((params) => {
    const { capabilities, workspaceFolders, rootUri, locale, initializationOptions } = params;
    given = readSettings(initializationOptions);
    language = locale?.startsWith('en') ? 'en' : 'nl';
    client = capabilities;
    folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
    return capabilitiesFor(client, initializationOptions);
  });
  connection.onInitialized(() => {
    if (client.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
      });
    }
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration) {
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'regiolint' });
    }
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
      const { items: diagnostics } = told.about(document);
      void connection.sendDiagnostics({ uri, version: document.version, diagnostics });
    }, 0);
  };
  const editorSettings = async (uri: string): Promise<EditorSettings> => {
    if (!client.workspace?.configuration) return given;
    const asked = { scopeUri: uri, section: 'regiolint' };
    const answer: unknown = await connection.workspace.getConfiguration(asked).catch(() => undefined);
    return answer ? readSettings(answer) : given;
  };
  const settingsFor = async (uri: string): Promise<readonly [Settings, EditorSettings]> => {
    const [configured, own] = await Promise.all([host.settingsOf?.(uri, folders), editorSettings(uri)]);
    return [withEditorSettings(configured ?? noSettings, own), own];
  };
  const ready = new Map<string, Promise<void>>();
  const configure = (uri: string): Promise<void> => {
    const settled = settingsFor(uri).then(([found, { run }]) => {
      if (!documents.get(uri)) return;
      settings.set(uri, found);
      runs.set(uri, run);
      told.forget(uri);
    });
    ready.set(uri, settled);
    return settled;
  };
  const configureAll = async () => {
    await Promise.all(documents.all().map(({ uri }) => configure(uri)));
    for (const { uri } of documents.all()) pushSoon(uri);
    if (canPull()) connection.languages.diagnostics.refresh().catch(() => {});
  };

  connection.onDidOpenTextDocument(async ({ textDocument }) => {
    const { uri, languageId, version, text } = textDocument;
    // The library looks at the envelope of a message, not inside.
    if (typeof uri !== 'string' || typeof text !== 'string') return;
    documents.open(uri, languageId, version, text);
    await configure(uri);
    pushSoon(uri);
  });
  connection.onDidSaveTextDocument(({ textDocument: { uri } }) => {
    if (runs.get(uri) !== 'onSave') return;
    told.forget(uri);
    pushSoon(uri);
    if (canPull()) connection.languages.diagnostics.refresh().catch(() => {});
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    if (documents.change(uri, version, contentChanges as readonly Change[])) {
      if (runs.get(uri) !== 'onSave') pushSoon(uri);
    }
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    documents.close(uri);
    for (const known of [settings, runs, ready]) known.delete(uri);
    told.forget(uri);
    if (!canPull()) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  connection.onDidChangeWatchedFiles(configureAll);
  connection.onDidChangeConfiguration(({ settings: changed }) => {
    given = readSettings((changed as { regiolint?: unknown } | null | undefined)?.regiolint);
    return configureAll();
  });

  const open = (params: { textDocument: { uri: string } }) => documents.get(params.textDocument.uri);
  connection.languages.diagnostics.on(async (params) => {
    await ready.get(params.textDocument.uri);
    const document = open(params);
    if (!document) return { kind: 'full', items: [] };
    const { id: resultId, items } = told.about(document);
    // What the editor has moved along with the text stays where it is.
    if (resultId && resultId === params.previousResultId) return { kind: 'unchanged', resultId };
    return { kind: 'full', items, ...(resultId && { resultId }) };
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
    async (uri) => (await settingsFor(uri))[0],
    () => folders,
    () => language,
  );
  connection.listen();
  return {
    connection,
    shown(uri) {
      const document = documents.get(uri);
      return document && services.shown(document);
    },
  };
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
