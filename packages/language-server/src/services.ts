import type { Rule } from '@regiolint/engine';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { diagnosticsOf } from './diagnostics.ts';
import { createReader, type Settings, type ShownDocument } from './document.ts';

export interface ServiceOptions {
  readonly rules: readonly Rule[];
  /** The day, `2027-03-01`, asked for each time. */
  today(): string;
}

const noSettings: Settings = {};

/** Everything that an editor may ask, without a word about how it asks. Pure: no files, no clock, no network. */
export function createServices({ rules, today }: ServiceOptions) {
  const read = createReader(rules, today);
  /** One capability; for a document that is not ours it has nothing to say. */
  const ours =
    <Args extends readonly unknown[], Said>(say: (shown: ShownDocument, ...args: Args) => Said) =>
    (document: TextDocument, settings: Settings = noSettings, ...args: Args): Said | undefined => {
      const shown = read(document, settings);
      return shown && say(shown, ...args);
    };
  return {
    diagnostics: ours(diagnosticsOf),
  };
}

export type Services = ReturnType<typeof createServices>;
