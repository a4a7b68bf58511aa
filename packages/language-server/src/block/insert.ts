import type { Edit } from '@regiolint/engine';
import { type AspectName, aspectNames, fieldAt } from '@regiolint/schema';
import type { ShownDocument } from '../document.ts';
import { isInBraces, putOnTop } from './braces.ts';
import { type NewField, onLines } from './new-field.ts';

/** A change, and where in the changed text the cursor goes. */
export interface Insertion {
  readonly edit: Edit;
  readonly cursor: number;
}

/** What a key is called where the author writes it. */
export function keyName({ result }: ShownDocument, pointer: string): string {
  return fieldAt(pointer)?.key[result.plan.words.language] ?? '';
}

/**
 * Puts lines in the block; not where that stands between braces.
 *
 * @param after offset in or right behind the line that they come after; absent for the end of the block
 * @param lines one of them has `|` where the cursor goes
 */
export function insertLines(
  shown: ShownDocument,
  lines: readonly string[],
  after?: number,
): Insertion | undefined {
  const { text, block } = shown;
  if (!block || isInBraces(shown)) return undefined;
  const newline = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const start = after === undefined ? block.end : endOfLine(text, after);
  const isOpen = start > 0 && !/[\r\n]/.test(text[start - 1] ?? '');
  const added = (isOpen ? newline : '') + lines.join(newline) + (isOpen ? '' : newline);
  const cursor = start + added.indexOf('|');
  return { edit: { start, end: start, text: added.replace('|', '') }, cursor };
}

/**
 * Puts a field on top of the block; between braces behind the others.
 *
 * @param after offset in or right behind the line that it comes after; absent for the end of the block
 */
export function insertOnTop(shown: ShownDocument, field: NewField, after?: number): Insertion | undefined {
  return isInBraces(shown) ? putOnTop(shown, field) : insertLines(shown, onLines([field]), after);
}

/** Puts an aspect where it belongs by the ordering model. */
export function insertAspect(
  shown: ShownDocument,
  aspect: AspectName,
  fields: readonly NewField[],
): Insertion | undefined {
  const { places } = shown.result;
  const before = aspectNames.slice(0, aspectNames.indexOf(aspect)).findLast((name) => places.has(`/${name}`));
  const after = before && places.get(`/${before}`)?.value.end;
  return insertOnTop(shown, [keyName(shown, `/${aspect}`), fields], after);
}

/** Behind the end of the line that an offset stands on. */
function endOfLine(text: string, offset: number): number {
  const rest = /[^\r\n]*(?:\r\n|\r|\n|$)/y;
  rest.lastIndex = offset;
  rest.exec(text);
  return Math.max(rest.lastIndex, offset);
}
