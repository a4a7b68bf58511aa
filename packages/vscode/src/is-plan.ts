import { isOurs } from '@regiolint/engine';

/** What an editor knows of a document. */
export interface EditorDocument {
  readonly languageId: string;
  readonly uri: { readonly path: string };
  getText(): string;
}

/** Whether a document is a plan: by its name, or by a covenant on top of a Markdown text. */
export function isPlan(document: EditorDocument): boolean {
  const { uri, languageId } = document;
  if (/\.(?:convenant|covenant)\.(?:ya?ml|json)$/i.test(uri.path)) return true;
  return languageId === 'markdown' && isOurs(document.getText());
}
