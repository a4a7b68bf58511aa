import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { selectCommand } from '../code-actions.ts';
import type { OpenDocuments } from '../open-documents.ts';
import type { Refused } from '../rename.ts';
import type { Services } from '../services.ts';
import { type Client, editFor } from './client.ts';
import type { Following } from './follow.ts';

export interface Answering extends Pick<Following, 'waitFor' | 'about'> {
  readonly documents: OpenDocuments;
  readonly services: Services;
  client(): Client;
}

/** Answers what is asked about one document. One that is not open gets no answer. */
export function answer(
  connection: Connection,
  { documents, services, client, waitFor, about: told }: Answering,
): void {
  const about =
    <Params, Said>(say: (document: TextDocument, params: Params) => Said) =>
    async (params: Params, token: CancellationToken): Promise<Said | null> => {
      const document = documents.get(uriIn(params));
      if (!document) return null;
      const { version } = document;
      await waitFor(document.uri);
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      // A place in the text that was is no place in the text that is.
      if (document.version !== version) throw new ResponseError(LSPErrorCodes.ContentModified, 'modified');
      return say(document, params) ?? null;
    };

  connection.languages.diagnostics.on(async (params) => {
    const document = documents.get(uriIn(params));
    if (!document) return { kind: 'full', items: [] };
    await waitFor(document.uri);
    const { id: resultId, items } = told(document);
    // What the editor has moved along with the text stays where it is.
    if (resultId && resultId === params.previousResultId) return { kind: 'unchanged', resultId };
    return { kind: 'full', items, ...(resultId && { resultId }) };
  });
  connection.onCompletion(
    about((document, { position }) => {
      const snippets =
        client().capabilities.textDocument?.completion?.completionItem?.snippetSupport === true;
      return services.complete(document, position, { snippets });
    }),
  );
  connection.onHover(about((document, { position }) => services.hover(document, position)));
  connection.onCodeAction(
    about((document, { range, context }) => {
      const canSelect = client().capabilities.window?.showDocument?.support === true;
      const only = Array.isArray(context?.only) ? context.only.map(String) : undefined;
      return services.codeActions(document, range, { only, canSelect })?.map((action) => ({
        ...action,
        ...(action.edit && { edit: editFor(client(), action.edit) }),
      }));
    }),
  );
  connection.onExecuteCommand(async (params) => {
    const [uri, selection] = Array.isArray(params?.arguments) ? params.arguments : [];
    if (params?.command !== selectCommand || typeof uri !== 'string' || !documents.get(uri)) return;
    await connection.window.showDocument({ uri, selection, takeFocus: true });
  });
  connection.onDocumentSymbol(about((document) => services.documentSymbols(document)));
  connection.onFoldingRanges(about((document) => services.folding(document)));
  connection.onDefinition(about((document, { position }) => services.definition(document, position)));
  connection.onReferences(
    about((document, { position, context }) =>
      services.references(document, position, { includeDeclaration: context?.includeDeclaration === true }),
    ),
  );
  connection.onPrepareRename(
    about((document, { position }) =>
      orError(services.prepareRename(document, position), services.language(document)),
    ),
  );
  connection.onRenameRequest(
    about((document, { position, newName }) => {
      const made = services.rename(document, position, String(newName ?? ''));
      const edit = orError(made, services.language(document));
      return edit && editFor(client(), edit);
    }),
  );
  connection.onDocumentLinks(about((document) => services.documentLinks(document)));
  connection.languages.inlayHint.on(about((document, { range }) => services.inlayHints(document, range)));
}

function uriIn(params: unknown): string {
  const { textDocument } = (params ?? {}) as { textDocument?: { uri?: unknown } | null };
  const uri = textDocument?.uri;
  return typeof uri === 'string' ? uri : '';
}

function orError<Said extends object>(
  said: Said | Refused | undefined,
  language: 'nl' | 'en' = 'nl',
): Said | undefined {
  if (said === undefined || !('refused' in said)) return said as Said | undefined;
  const { refused, values } = said as Refused;
  const message = refused[language].replace(/\{(\w+)\}/g, (whole, name: string) => values?.[name] ?? whole);
  throw new ResponseError(ErrorCodes.InvalidParams, message);
}
