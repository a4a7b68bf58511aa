import { rules } from '@regiolint/rules';
import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { SymbolInformation } from 'vscode-languageserver-types';
import type { Client } from './connect/client.ts';
import type { Settings } from './document.ts';
import type { Host, HostDocument } from './host.ts';
import type { OpenDocuments } from './open-documents.ts';
import { createServices, type Services } from './services.ts';
import { words } from './words.ts';
import { watchedFiles } from './workspace/watched-files.ts';

export interface Serving {
  readonly documents: OpenDocuments;
  readonly services: Services;
  client(): Client;
  settingsFor(uri: string): Promise<readonly [Settings, unknown]>;
  tellProblem(settings: Settings): void;
}

/** Answers what is asked about all documents in the open folders. An open document is as the editor has it. */
export function serveWorkspace(
  connection: Connection,
  host: Host,
  { documents: open, services, client, settingsFor, tellProblem }: Serving,
): void {
  /** What was last said of a document that is not open, and of what that depends. */
  const said = new Map<string, { readonly resultId: string; readonly isStill: () => boolean }>();

  /** Those that are not open. Between two documents the editor gets a word in, to cancel for one. */
  async function* closed(token: CancellationToken) {
    for await (const document of host.documentsIn?.(client().folders) ?? []) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      if (!open.get(document.uri)) yield document;
    }
  }

  connection.languages.diagnostics.onWorkspace(async (params, token, progress, partial) => {
    const before = previousOf(params?.previousResultIds);
    const items: Report[] = [];
    const tell = (report: Report) => {
      before.delete(report.uri);
      if (partial) partial.report({ items: [report] });
      else items.push(report);
    };
    progress.begin(words.checking[client().language], undefined, undefined, true);
    try {
      for (const document of open.all()) {
        const { uri, version } = document;
        const items = services.diagnostics(document);
        if (items || before.has(uri)) tell({ kind: 'full', uri, version, items: items ?? [] });
      }
      let count = 0;
      for await (const document of closed(token)) {
        const report = await reportOf(document, before.get(document.uri));
        if (!report) continue;
        count += 1;
        progress.report(`${count}: ${document.uri.split('/').at(-1)}`);
        tell(report);
      }
      // Of what is gone, or is not ours any more, nothing is wrong.
      for (const uri of before.keys()) tell({ kind: 'full', uri, version: null, items: [] });
    } finally {
      progress.done();
    }
    return { items };
  });

  async function reportOf(document: HostDocument, previous: string | undefined): Promise<Report | undefined> {
    const { uri } = document;
    const [settings, own] = await settingsFor(uri);
    const resultId = document.stamp && [document.stamp, host.today(), JSON.stringify(own)].join(' ');
    const last = said.get(uri);
    if (resultId && previous === resultId && last?.resultId === resultId && last.isStill()) {
      return { kind: 'unchanged', uri, version: null, resultId };
    }
    tellProblem(settings);
    const { files, isStill } = watchedFiles(settings.files);
    const text = await document.read();
    const all = { ...settings, ...(files && { files }) };
    const items = text === undefined ? undefined : servicesFor(all).diagnostics(made(uri, text));
    if (!items) return undefined;
    if (resultId) said.set(uri, { resultId, isStill });
    return { kind: 'full', uri, version: null, items, ...(resultId && { resultId }) };
  }

  const servicesFor = (settings: Settings) =>
    createServices({ rules, today: () => host.today(), settingsOf: () => settings });

  connection.onWorkspaceSymbol(async (params, token) => {
    const query = String(params?.query ?? '');
    const found: SymbolInformation[] = [];
    for (const document of open.all()) found.push(...(services.namedSymbols(document, query) ?? []));
    for await (const document of closed(token)) {
      if (found.length >= mostSymbols) break;
      const text = await document.read();
      if (text === undefined) continue;
      const [settings] = await settingsFor(document.uri);
      found.push(...(servicesFor(settings).namedSymbols(made(document.uri, text), query) ?? []));
    }
    return found.slice(0, mostSymbols);
  });
}

type Report =
  | {
      readonly kind: 'full';
      readonly uri: string;
      readonly version: number | null;
      readonly resultId?: string;
      readonly items: ReturnType<Services['diagnostics']> & object;
    }
  | { readonly kind: 'unchanged'; readonly uri: string; readonly version: null; readonly resultId: string };

function made(uri: string, text: string): TextDocument {
  return TextDocument.create(uri, '', 0, text);
}

function previousOf(given: unknown): Map<string, string> {
  const ids: readonly { uri?: unknown; value?: unknown }[] = Array.isArray(given) ? given : [];
  return new Map(ids.flatMap((id) => (typeof id?.uri === 'string' ? [[id.uri, String(id.value)]] : [])));
}

/** More than this helps nobody who is looking for one. */
const mostSymbols = 500;
