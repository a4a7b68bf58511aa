import type { Range } from '@regiolint/engine';
import type { ShownDocument } from '../document.ts';
import { isWhole } from '../ids.ts';

/** Where the text below the block has a name; what is generated there is not a part of it. */
export function mentionsOf({ text, block, kind, result }: ShownDocument, name: string): readonly Range[] {
  if (!block || kind !== 'markdown' || name === '') return [];
  const generated = result.plan.outline?.blocks.flatMap(({ content }) => content ?? []) ?? [];
  const found: Range[] = [];
  for (let at = text.indexOf(name, block.end); at >= 0; at = text.indexOf(name, at + name.length)) {
    const range = { start: at, end: at + name.length };
    const isGenerated = generated.some(({ start, end }) => start <= range.start && range.end <= end);
    if (!isGenerated && isWhole(text, range)) found.push(range);
  }
  return found;
}
