import { rules } from '@regiolint/rules';
import type { Language } from '@regiolint/schema';
import type { CancellationToken, Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { SymbolInformation } from 'vscode-languageserver-types';
import type { Settings } from './document.ts';
import type { Host } from './host.ts';
import type { OpenDocuments } from './open-documents.ts';
import { createServices } from './services.ts';
import { words } from './words.ts';

/** Answers what is asked about all documents in the open folders. An open document is as the editor has it. */
export function serveWorkspace(
  connection: Connection,
  host: Host,
  open: OpenDocuments,
  settingsFor: (uri: string) => Promise<Settings>,
  folders: () => readonly string[],
  language: () => Language,
): void {
  async function* everyDocument(token: CancellationToken) {
    const seen = new Set<string>();
    for (const document of open.all()) {
      seen.add(document.uri);
      yield { document, version: document.version };
    }
    for await (const { uri, text } of host.documentsIn?.(folders()) ?? []) {
      // Between two documents the editor gets a word in, to cancel for one.
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (token.isCancellationRequested) return;
      if (seen.has(uri)) continue;
      yield { document: TextDocument.create(uri, '', 0, text), version: null };
    }
  }
  const servicesFor = async (uri: string) => {
    const settings = await settingsFor(uri);
    return createServices({ rules, today: () => host.today(), settingsOf: () => settings });
  };

  connection.languages.diagnostics.onWorkspace(async (_, token, progress, partial) => {
    progress.begin(words.checking[language()], undefined, undefined, true);
    const items = [];
    let count = 0;
    for await (const { document, version } of everyDocument(token)) {
      const { uri } = document;
      const diagnostics = (await servicesFor(uri)).diagnostics(document);
      if (!diagnostics) continue;
      count += 1;
      progress.report(`${count}: ${uri.split('/').at(-1)}`);
      const item = { kind: 'full' as const, uri, version, items: diagnostics };
      if (partial) partial.report({ items: [item] });
      else items.push(item);
    }
    progress.done();
    return { items };
  });

  connection.onWorkspaceSymbol(async ({ query }, token) => {
    const found: SymbolInformation[] = [];
    for await (const { document } of everyDocument(token)) {
      found.push(...((await servicesFor(document.uri)).namedSymbols(document, query) ?? []));
      if (found.length >= mostSymbols) break;
    }
    return found;
  });
}

/** More than this helps nobody who is looking for one. */
const mostSymbols = 500;
