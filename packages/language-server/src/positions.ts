import type { Edit, Range } from '@regiolint/engine';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range as LspRange, TextEdit } from 'vscode-languageserver-types';

/** Offsets as lines and characters, both counted from 0, in UTF-16 units. */
export function toRange(document: TextDocument, { start, end }: Range): LspRange {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

export function toTextEdit(document: TextDocument, edit: Edit): TextEdit {
  return { range: toRange(document, edit), newText: edit.text };
}

/** Whether an offset stands in a range, or right behind it. */
export function holds({ start, end }: Range, offset: number): boolean {
  return start <= offset && offset <= end;
}
