import type { Language } from '@regiolint/schema';
import { fixed } from '../text/fixed.ts';
import type { Font } from '../text/measure.ts';
import { wrap } from '../text/wrap.ts';
import { table } from './layout.ts';
import { ink, rectOf, textAt } from './shapes.ts';

const label: Font = { size: 10.5, weight: 'bold' };
const words: Font = { size: 10.5 };
const side = 7;
const lines = 3;

/** Who meets: the bodies, or the parties. */
export function drawTable(names: readonly string[], language: Language): string {
  const width = table.width - 2 * side;
  const shown = wrap(names.join('\u00a0· '), words, { width, lines });
  return [
    textAt(table.x, table.labelBaseline, fixed('atTheTable', language), label),
    '<g>',
    rectOf(table, { fill: ink.paper, radius: 3, stroke: ink.line }),
    ...shown.map((line, row) => textAt(table.x + side, table.y + 13.5 + row * 12.5, line, words)),
    '</g>',
  ].join('');
}
