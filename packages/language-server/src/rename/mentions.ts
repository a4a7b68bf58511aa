import type { Edit } from '@regiolint/engine';
import type { ShownDocument } from '../document.ts';
import { isWhole } from '../ids.ts';

/** Another name wherever the text below the block has this one; what is generated there is not a part of it. */
export function renameMentions(
  { text, block, kind, result }: ShownDocument,
  before: string,
  after: string,
): readonly Edit[] {
  if (!block || kind !== 'markdown' || before === '') return [];
  const { outline } = result.plan;
  const generated = outline?.blocks.flatMap(({ content }) => content ?? []) ?? [];
  const tables = outline ? [outline.opening, ...outline.sections].flatMap((part) => part.tables) : [];
  const edits: Edit[] = [];
  for (const typed of new Set([before, inCell(before)])) {
    for (let at = text.indexOf(typed, block.end); at >= 0; at = text.indexOf(typed, at + typed.length)) {
      const range = { start: at, end: at + typed.length };
      const isIn = (part: { readonly start: number; readonly end: number }) =>
        part.start <= range.start && range.end <= part.end;
      const written = tables.some((table) => isIn(table.range)) ? inCell : asIs;
      if (written(before) !== typed || generated.some(isIn) || !isWhole(text, range)) continue;
      edits.push({ ...range, text: written(after) });
    }
  }
  return edits;
}

/** In a table a bare `|` ends the cell. */
function inCell(name: string): string {
  return name.replaceAll('|', '\\|');
}

function asIs(name: string): string {
  return name;
}
