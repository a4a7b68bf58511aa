import type { Connection } from 'vscode-languageserver';
import type { Settings } from '../document.ts';
import {
  defaultSettings,
  type EditorSettings,
  readSettings,
  withEditorSettings,
} from '../editor-settings.ts';
import type { Host } from '../host.ts';
import type { Client } from './client.ts';

/** Finds out what holds for a document: what the configuration says, and what a person has set in the editor. */
export interface SettingsFor {
  (uri: string): Promise<readonly [Settings, EditorSettings]>;
  /** What an editor that cannot be asked has told. */
  given: EditorSettings;
}

export function settingsFor(connection: Connection, host: Host, client: () => Client): SettingsFor {
  const ofEditor = async (scopeUri: string): Promise<EditorSettings> => {
    const { capabilities } = client();
    if (!capabilities.workspace?.configuration) return found.given;
    const question = { scopeUri, section: 'regiolint' };
    const answer: unknown = await connection.workspace.getConfiguration(question).catch(() => undefined);
    return answer ? readSettings(answer) : found.given;
  };
  const found = async (uri: string) => {
    const [configured, own] = await Promise.all([host.settingsOf?.(uri, client().folders), ofEditor(uri)]);
    return [withEditorSettings(configured ?? {}, own), own] as const;
  };
  found.given = defaultSettings;
  return found;
}
