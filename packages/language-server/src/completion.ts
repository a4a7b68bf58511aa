import type { CompletionList } from 'vscode-languageserver-types';
import { cursorAt } from './block/cursor.ts';
import { keyItems } from './completion/keys.ts';
import { valueItems } from './completion/values.ts';
import type { ShownDocument } from './document.ts';
import { holds } from './positions.ts';

/** What an editor can do with what it is offered. */
export interface CompletionOptions {
  /** Whether it takes text with places to fill in. */
  readonly snippets: boolean;
}

/** What may be typed at an offset, in the vocabulary of the document; also while the block cannot be read. */
export function complete(shown: ShownDocument, offset: number, options: CompletionOptions): CompletionList {
  const { text, block } = shown;
  const cursor = block && holds(block, offset) ? cursorAt(text, block, offset) : undefined;
  if (!cursor) return { isIncomplete: false, items: [] };
  const items = cursor.kind === 'key' ? keyItems(shown, cursor, options) : valueItems(shown, cursor);
  return { isIncomplete: false, items };
}
