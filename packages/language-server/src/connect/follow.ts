import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { Settings } from '../document.ts';
import type { Host } from '../host.ts';
import type { Change, OpenDocuments } from '../open-documents.ts';
import type { Services } from '../services.ts';
import { type Client, canPull } from './client.ts';

export interface Followed {
  readonly documents: OpenDocuments;
  /** What the configuration says of each open document. */
  readonly settings: Map<string, Settings>;
  readonly services: Services;
  client(): Client;
}

/** Follows what is typed and what is configured, and tells what is found to an editor that does not ask. */
export function follow(connection: Connection, host: Host, followed: Followed) {
  const { documents, settings, services, client } = followed;
  const due = new Set<string>();
  const reading = new Map<string, Promise<void>>();
  const told = new Set<string>();

  /** After all changes that have come in: what is typed fast is looked at once. */
  const pushSoon = (uri: string) => {
    if (canPull(client()) || due.has(uri)) return;
    due.add(uri);
    setTimeout(() => {
      due.delete(uri);
      // With the settings comes the next look.
      if (!reading.has(uri)) push(uri);
    }, 0);
  };
  const push = (uri: string) => {
    const document = documents.get(uri);
    if (!document) return;
    try {
      const diagnostics = services.diagnostics(document) ?? [];
      send(uri, diagnostics, document.version);
    } catch (error) {
      // What was found before may not be true any more.
      send(uri, [], document.version);
      connection.console.error(
        `regiolint: ${uri}: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  };
  const send = (uri: string, diagnostics: ReturnType<Services['diagnostics']> & object, version?: number) => {
    connection
      .sendDiagnostics({ uri, diagnostics, ...(version !== undefined && { version }) })
      .catch(() => {});
  };

  /** A configuration that does not count is told once. */
  const tellProblem = ({ problem }: Settings) => {
    const message = problem?.[client().language];
    if (!message || told.has(message)) return;
    told.add(message);
    connection
      .sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message })
      .catch(() => {});
  };
  /** Settles what the configuration says of a document; who asks meanwhile waits for it. */
  const configure = (uri: string): Promise<void> => {
    const read = async () => {
      const found = await host.settingsOf?.(uri, client().folders);
      if (reading.get(uri) !== settled) return;
      reading.delete(uri);
      if (!found || !documents.get(uri)) return;
      settings.set(uri, found);
      tellProblem(found);
    };
    const settled: Promise<void> = Promise.resolve()
      .then(read)
      .catch(() => {
        if (reading.get(uri) === settled) reading.delete(uri);
      });
    if (host.settingsOf) reading.set(uri, settled);
    return settled;
  };
  const refresh = () => {
    if (!client().capabilities.workspace?.diagnostics?.refreshSupport) return;
    connection.languages.diagnostics.refresh().catch(() => {});
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
    if (documents.change(uri, version, changes as readonly Change[])) pushSoon(uri);
  });
  connection.onDidCloseTextDocument((params) => {
    const uri = params?.textDocument?.uri;
    if (typeof uri !== 'string' || !documents.get(uri)) return;
    documents.close(uri);
    settings.delete(uri);
    reading.delete(uri);
    if (!canPull(client())) send(uri, []);
  });
  connection.onDidChangeWatchedFiles(async () => {
    told.clear();
    await Promise.all(documents.all().map(({ uri }) => configure(uri)));
    for (const { uri } of documents.all()) pushSoon(uri);
    refresh();
  });

  return {
    tellProblem,
    /** While the configuration of a document is being read: what to wait for. */
    waitFor: (uri: string) => reading.get(uri),
  };
}
