import { rules } from '@regiolint/rules';
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
} from 'vscode-languageserver';
import { capabilitiesFor } from './capabilities.ts';
import { answer } from './connect/answer.ts';
import { clientOf, unknownClient } from './connect/client.ts';
import { follow } from './connect/follow.ts';
import { settingsFor } from './connect/settings-for.ts';
import { warmUp } from './connect/warm-up.ts';
import type { Settings, ShownDocument } from './document.ts';
import { readSettings } from './editor-settings.ts';
import type { Host } from './host.ts';
import { openDocuments } from './open-documents.ts';
import { createServices } from './services.ts';
import { serveWorkspace } from './workspace.ts';

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
  let known = unknownClient;
  const client = () => known;
  const findSettings = settingsFor(connection, host, client);

  connection.onInitialize((params) => {
    known = clientOf(params);
    const options: unknown = params?.initializationOptions;
    findSettings.given = readSettings(options);
    return capabilitiesFor(known.capabilities, options);
  });
  connection.onInitialized(() => {
    warmUp(host, known.folders, () => documents.all().length === 0);
    const { workspace } = known.capabilities;
    if (workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        const folders = [...known.folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
        known = { ...known, folders };
      });
    }
    if (workspace?.didChangeConfiguration?.dynamicRegistration) {
      const section = { section: 'regiolint' };
      connection.client.register(DidChangeConfigurationNotification.type, section).catch(() => {});
    }
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      const watchers = [{ globPattern: '**/.regiolint.{yml,yaml,json}' }];
      connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => {});
    }
  });

  const following = follow(connection, { documents, settings, services, client, settingsFor: findSettings });
  answer(connection, { documents, services, client, ...following });
  serveWorkspace(connection, host, { documents, services, client, settingsFor: findSettings, ...following });
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
