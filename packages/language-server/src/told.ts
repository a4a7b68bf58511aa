import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic } from 'vscode-languageserver-types';

/** What is said of a document; with an id when it is kept until the document is saved. */
export interface Told {
  readonly id?: string;
  readonly items: Diagnostic[];
}

/**
 * Says what is found, each time anew, or, for who wants to hear it on saving only, as it was said until it is forgotten.
 *
 * @param waits whether a document is looked at on saving only
 */
export function keepTold(
  diagnose: (document: TextDocument) => Diagnostic[],
  waits: (uri: string) => boolean,
): { about(document: TextDocument): Told; forget(uri: string): void } {
  const kept = new Map<string, Told>();
  let count = 0;
  return {
    about(document) {
      if (!waits(document.uri)) return { items: diagnose(document) };
      const before = kept.get(document.uri);
      if (before) return before;
      count += 1;
      const now = { id: String(count), items: diagnose(document) };
      kept.set(document.uri, now);
      return now;
    },
    forget: (uri) => {
      kept.delete(uri);
    },
  };
}
