import type { InitializeParams } from 'vscode-languageserver';
import type { WorkspaceEdit } from 'vscode-languageserver-types';

/** What is known of the editor; before it has greeted, as little as can be. */
export interface Client {
  readonly capabilities: InitializeParams['capabilities'];
  /** The language of what is not about a document. */
  readonly language: 'nl' | 'en';
  /** URIs of the folders that are open. */
  readonly folders: readonly string[];
}

export const unknownClient: Client = { capabilities: {}, language: 'nl', folders: [] };

/** What an editor tells of itself when it greets, which may be anything. */
export function clientOf(params: Partial<InitializeParams> | null | undefined): Client {
  const { capabilities, workspaceFolders, rootUri, locale } = params ?? {};
  const opened = Array.isArray(workspaceFolders) ? workspaceFolders.map((folder) => folder?.uri) : [rootUri];
  return {
    capabilities: capabilities ?? {},
    language: typeof locale === 'string' && locale.startsWith('en') ? 'en' : 'nl',
    folders: opened.filter((uri) => typeof uri === 'string'),
  };
}

/** Whether it asks for diagnostics itself; then nothing is pushed, so that nothing is shown twice. */
export function canPull({ capabilities }: Client): boolean {
  return capabilities.textDocument?.diagnostic !== undefined;
}

/** Changes as this editor takes them: with the version that they are about, where it knows of versions. */
export function editFor({ capabilities }: Client, edit: WorkspaceEdit): WorkspaceEdit {
  if (capabilities.workspace?.workspaceEdit?.documentChanges || !edit.documentChanges) return edit;
  const changes = edit.documentChanges.flatMap((change) =>
    'edits' in change ? [[change.textDocument.uri, change.edits] as const] : [],
  );
  return { changes: Object.fromEntries(changes) } as WorkspaceEdit;
}
