import type { Edit, Range } from '@regiolint/engine';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range as LspRange, Position, TextEdit } from 'vscode-languageserver-types';

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

/** A place in a document, as near as can be to what an editor sends, which may be anything. */
export function offsetOf(document: TextDocument, given: unknown): number {
  return document.offsetAt(positionOf(given));
}

export function positionOf(given: unknown): Position {
  const { line, character } = (given ?? {}) as { line?: unknown; character?: unknown };
  return { line: whole(line), character: whole(character) };
}

function whole(given: unknown): number {
  const number = typeof given === 'number' ? Math.trunc(given) : 0;
  return Math.min(Math.max(number || 0, 0), 0x7fffffff);
}
