import type { Rule } from '@regiolint/engine';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range } from 'vscode-languageserver-types';
import { type CodeActionOptions, codeActions } from './code-actions.ts';
import { complete } from './completion.ts';
import { definition } from './definition.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { createReader, type Settings, type ShownDocument } from './document.ts';
import { documentLinks } from './document-links.ts';
import { documentSymbols } from './document-symbols.ts';
import { folding } from './folding.ts';
import { hover } from './hover.ts';
import { inlayHints } from './inlay-hints.ts';
import { offsetOf } from './positions.ts';
import { references } from './references.ts';
import { prepareRename, rename } from './rename.ts';
import { namedSymbols } from './workspace-symbols.ts';

export interface ServiceOptions {
  readonly rules: readonly Rule[];
  /** The day, `2027-03-01`, asked for each time. */
  today(): string;
  /** What the configuration says of a document. */
  settingsOf?(uri: string): Settings;
}

const noSettings: Settings = {};

/**
 * Everything that an editor may ask, without a word about how it asks. Pure: no files, no clock, no network. For a document
 * that is not ours, each has nothing to say.
 */
export function createServices({ rules, today, settingsOf = () => noSettings }: ServiceOptions) {
  const read = createReader(rules, today);
  const ours =
    <Args extends readonly unknown[], Said>(say: (shown: ShownDocument, ...args: Args) => Said) =>
    (document: TextDocument, ...args: Args): Said | undefined => {
      const shown = read(document, settingsOf(document.uri));
      return shown && say(shown, ...args);
    };
  const at =
    <Args extends readonly unknown[], Said>(
      say: (shown: ShownDocument, offset: number, ...args: Args) => Said,
    ) =>
    (document: TextDocument, position: Position, ...args: Args): Said | undefined =>
      ours(say)(document, offsetOf(document, position), ...args);
  return {
    diagnostics: ours(diagnosticsOf),
    complete: at(complete),
    hover: at(hover),
    codeActions: ours((shown, range: Range, options: CodeActionOptions) =>
      codeActions(shown, offsetsOf(shown, range), options),
    ),
    documentSymbols: ours(documentSymbols),
    folding: ours(folding),
    definition: at(definition),
    references: at(references),
    prepareRename: at(prepareRename),
    rename: at(rename),
    documentLinks: ours(documentLinks),
    inlayHints: ours((shown, range: Range) => inlayHints(shown, offsetsOf(shown, range))),
    namedSymbols: ours(namedSymbols),
    /** What was read, for who makes something else of it. */
    shown: ours((shown) => shown),
    /** The language of the messages. */
    language: ours(({ language }) => language),
  };
}

function offsetsOf({ document }: ShownDocument, range: Partial<Range> | null | undefined) {
  return { start: offsetOf(document, range?.start), end: offsetOf(document, range?.end) };
}

export type Services = ReturnType<typeof createServices>;
