import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Settings } from '../document.ts';
import { type EditorSettings, readSettings } from '../editor-settings.ts';
import type { Change, OpenDocuments } from '../open-documents.ts';
import type { Services } from '../services.ts';
import { keepTold, type Told } from '../told.ts';
import { type Client, canPull } from './client.ts';
import type { SettingsFor } from './settings-for.ts';

export interface Followed {
  readonly documents: OpenDocuments;
  /** What holds for each open document. */
  readonly settings: Map<string, Settings>;
  readonly services: Services;
  client(): Client;
  settingsFor: SettingsFor;
}

/** What is told of the open documents. */
export interface Following {
  /** While it is being found out what holds for a document: what to wait for. */
  waitFor(uri: string): Promise<void> | undefined;
  /** What is said of a document now. */
  about(document: TextDocument): Told;
  /** Tells once of a configuration that does not count. */
  tellProblem(settings: Settings): void;
}

/** Follows what is typed and what is set, and tells what is found to an editor that does not ask. */
export function follow(connection: Connection, followed: Followed): Following {
  const { documents, settings, services, client, settingsFor } = followed;
  const due = new Set<string>();
  const reading = new Map<string, Promise<void>>();
  const runs = new Map<string, EditorSettings['run']>();
  const problems = new Set<string>();
  const told = keepTold(
    (document) => services.diagnostics(document) ?? [],
    (uri) => runs.get(uri) === 'onSave',
  );

  /** After all changes that have come in: what is typed fast is looked at once. */
  const pushSoon = (uri: string) => {
    if (canPull(client()) || due.has(uri)) return;
    due.add(uri);
    setTimeout(() => {
      due.delete(uri);
      const document = documents.get(uri);
      // Once it is known what holds for it, it is looked at.
      if (document && !reading.has(uri)) push(document);
    }, 0);
  };
  const push = (document: TextDocument) => {
    const { uri, version } = document;
    try {
      send(uri, told.about(document).items, version);
    } catch (error) {
      // What was found before may not be true any more.
      send(uri, [], version);
      connection.console.error(
        `regiolint: ${uri}: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  };
  const send = (uri: string, diagnostics: Told['items'], version?: number) => {
    const sent = { uri, diagnostics, ...(version !== undefined && { version }) };
    connection.sendDiagnostics(sent).catch(() => {});
  };
  const refresh = () => {
    if (canPull(client())) connection.languages.diagnostics.refresh().catch(() => {});
  };

  const tellProblem = ({ problem }: Settings) => {
    const message = problem?.[client().language];
    if (!message || problems.has(message)) return;
    problems.add(message);
    connection
      .sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message })
      .catch(() => {});
  };
  const configure = (uri: string): Promise<void> => {
    const settled: Promise<void> = settingsFor(uri)
      .then(([found, { run }]) => {
        if (reading.get(uri) !== settled || !documents.get(uri)) return;
        settings.set(uri, found);
        runs.set(uri, run);
        told.forget(uri);
        tellProblem(found);
      })
      .catch(() => {})
      .finally(() => {
        if (reading.get(uri) === settled) reading.delete(uri);
      });
    reading.set(uri, settled);
    return settled;
  };
  const configureAll = async () => {
    problems.clear();
    await Promise.all(documents.all().map(({ uri }) => configure(uri)));
    for (const { uri } of documents.all()) pushSoon(uri);
    refresh();
  };

  connection.onDidOpenTextDocument(async (params) => {
    const { uri, languageId, version, text } = params?.textDocument ?? {};
    // The library looks at the envelope of a message, not inside.
    if (typeof uri !== 'string' || typeof text !== 'string') return;
    documents.open(uri, String(languageId ?? ''), Number.isSafeInteger(version) ? version : 0, text);
    await configure(uri);
    pushSoon(uri);
  });
  connection.onDidChangeTextDocument((params) => {
    const { uri, version } = params?.textDocument ?? {};
    const changes: unknown = params?.contentChanges;
    if (typeof uri !== 'string' || !Array.isArray(changes)) return;
    if (documents.change(uri, version, changes as readonly Change[]) && runs.get(uri) !== 'onSave')
      pushSoon(uri);
  });
  connection.onDidSaveTextDocument((params) => {
    const uri = params?.textDocument?.uri;
    if (typeof uri !== 'string' || runs.get(uri) !== 'onSave') return;
    told.forget(uri);
    pushSoon(uri);
    refresh();
  });
  connection.onDidCloseTextDocument((params) => {
    const uri = params?.textDocument?.uri;
    if (typeof uri !== 'string' || !documents.get(uri)) return;
    documents.close(uri);
    for (const known of [settings, runs, reading]) known.delete(uri);
    told.forget(uri);
    if (!canPull(client())) send(uri, []);
  });
  connection.onDidChangeWatchedFiles(configureAll);
  connection.onDidChangeConfiguration((params) => {
    const changed = params?.settings as { regiolint?: unknown } | null | undefined;
    settingsFor.given = readSettings(changed?.regiolint);
    return configureAll();
  });

  return { waitFor: (uri) => reading.get(uri), about: told.about, tellProblem };
}
