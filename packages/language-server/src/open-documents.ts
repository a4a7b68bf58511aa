import { TextDocument } from 'vscode-languageserver-textdocument';
import { positionOf } from './positions.ts';

/** A change as an editor sends it: without a range it is the whole text. */
export interface Change {
  readonly range?: unknown;
  readonly text?: unknown;
}

/** The documents that are open in an editor, by URI, as the editor last told. */
export interface OpenDocuments {
  get(uri: string): TextDocument | undefined;
  all(): readonly TextDocument[];
  open(uri: string, languageId: string, version: number, text: string): TextDocument;
  /** The changed document; `undefined` when it is not open or the version goes backwards. */
  change(
    uri: string,
    version: number | null | undefined,
    changes: readonly Change[],
  ): TextDocument | undefined;
  close(uri: string): void;
}

/**
 * Keeps what is open. An edit past the end is made at the end, and a change older than what is there is dropped: what an
 * editor sends may be anything.
 */
export function openDocuments(): OpenDocuments {
  const documents = new Map<string, TextDocument>();
  return {
    get: (uri) => documents.get(uri),
    all: () => [...documents.values()],
    open(uri, languageId, version, text) {
      const document = TextDocument.create(uri, languageId, version, text);
      documents.set(uri, document);
      return document;
    },
    change(uri, version, changes) {
      const document = documents.get(uri);
      if (!document || (typeof version === 'number' && version < document.version)) return undefined;
      const next = typeof version === 'number' ? version : document.version;
      for (const change of changes) apply(document, change, next);
      return document;
    },
    close: (uri) => {
      documents.delete(uri);
    },
  };
}

function apply(document: TextDocument, { range, text }: Change, version: number): void {
  if (typeof text !== 'string') return;
  const inside = range ? clamped(document, range) : undefined;
  TextDocument.update(document, [inside ? { range: inside, text } : { text }], version);
}

/** The library counts lines wrong after an edit beyond the last one, so no edit goes there. */
function clamped(document: TextDocument, range: unknown) {
  const { start, end } = range as { start?: unknown; end?: unknown };
  const from = document.offsetAt(positionOf(start));
  const to = document.offsetAt(positionOf(end));
  return {
    start: document.positionAt(Math.min(from, to)),
    end: document.positionAt(Math.max(from, to)),
  };
}
