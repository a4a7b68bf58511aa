import type { Language } from '@regiolint/schema';
import type { Instead } from '../covenant/instead.ts';
import { fixed } from '../text/fixed.ts';
import type { Font } from '../text/measure.ts';
import { wrap } from '../text/wrap.ts';
import { drawInstead } from './draw-instead.ts';
import { table } from './layout.ts';
import { ink, rectOf, textAt } from './shapes.ts';

const label: Font = { size: 10.5, weight: 'bold' };
const words: Font = { size: 10.5 };
const side = 7;
const lines = 3;

/** Who meets: the bodies, or the parties; without any what is to be said instead. */
export function drawTable(names: readonly string[], instead: Instead, language: Language): string {
  const title = textAt(table.x, table.labelBaseline, fixed('atTheTable', language), label);
  if (names.length === 0) return title + drawInstead(instead, table);
  const width = table.width - 2 * side;
  const shown = wrap(names.join('\u00a0· '), words, { width, lines });
  return [
    title,
    '<g>',
    rectOf(table, { fill: ink.paper, radius: 3, stroke: ink.line }),
    ...shown.map((line, row) => textAt(table.x + side, table.y + 13.5 + row * 12.5, line, words)),
    '</g>',
  ].join('');
}
