import { rules } from '@regiolint/rules';
import { type Connection, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { capabilitiesFor } from './capabilities.ts';
import { answer } from './connect/answer.ts';
import { clientOf, unknownClient } from './connect/client.ts';
import { follow } from './connect/follow.ts';
import { warmUp } from './connect/warm-up.ts';
import type { Settings } from './document.ts';
import type { Host } from './host.ts';
import { openDocuments } from './open-documents.ts';
import { createServices } from './services.ts';
import { serveWorkspace } from './workspace.ts';

/** Ties the services to a connection with an editor. Nothing is ever written: what changes, the editor changes. */
export function connect(connection: Connection, host: Host): void {
  const documents = openDocuments();
  const settings = new Map<string, Settings>();
  const services = createServices({
    rules,
    today: () => host.today(),
    settingsOf: (uri) => settings.get(uri) ?? noSettings,
  });
  let known = unknownClient;
  const client = () => known;

  connection.onInitialize((params) => {
    known = clientOf(params);
    return capabilitiesFor(known.capabilities);
  });
  connection.onInitialized(() => {
    warmUp(host, known.folders, () => documents.all().length === 0);
    const { workspace } = known.capabilities;
    if (workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        const folders = [...known.folders, ...added.map(({ uri }) => uri)].filter((uri) => !gone.has(uri));
        known = { ...known, folders };
      });
    }
    if (!workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
    const watchers = [{ globPattern: '**/.regiolint.{yml,yaml,json}' }];
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => {});
  });

  const { waitFor, tellProblem } = follow(connection, host, { documents, settings, services, client });
  answer(connection, { documents, services, client, waitFor });
  serveWorkspace(connection, host, { documents, services, client, tellProblem });
  connection.listen();
}

const noSettings: Settings = {};
