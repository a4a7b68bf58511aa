import type { Rule } from '@regiolint/engine';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position } from 'vscode-languageserver-types';
import { type CompletionOptions, complete } from './completion.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { createReader, type Settings, type ShownDocument } from './document.ts';
import { hover } from './hover.ts';

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
    <Args extends readonly unknown[], Said>(say: (shown: ShownDocument, offset: number, ...args: Args) => Said) =>
    (document: TextDocument, position: Position, ...args: Args): Said | undefined =>
      ours(say)(document, document.offsetAt(position), ...args);
  return {
    diagnostics: ours(diagnosticsOf),
    complete: at((shown, offset, options: CompletionOptions) => complete(shown, offset, options)),
    hover: at(hover),
  };
}

export type Services = ReturnType<typeof createServices>;
