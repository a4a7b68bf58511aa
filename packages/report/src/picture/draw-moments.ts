import type { Instead } from '../covenant/instead.ts';
import type { Moment } from '../covenant/moments.ts';
import type { Wording } from '../covenant/wording.ts';
import { fixed } from '../text/fixed.ts';
import type { Font } from '../text/measure.ts';
import { cut, wrap } from '../text/wrap.ts';
import { drawInstead } from './draw-instead.ts';
import { chipBox, moments as place } from './layout.ts';
import { ink, rectOf, textAt } from './shapes.ts';

const label: Font = { size: 10.5, weight: 'bold' };
const date: Font = { size: 10.5, weight: 'bold' };
const what: Font = { size: 10 };
const side = 7;

/** The coming moments as chips with a date; without any what is to be said instead. */
export function drawMoments(coming: readonly Moment[], instead: Instead, wording: Wording): string {
  const { language } = wording;
  const parts = [textAt(place.x, place.labelBaseline, fixed('moments', language), label)];
  if (coming.length === 0) {
    parts.push(drawInstead(instead, { ...chipBox(0), width: place.width }));
  }
  for (const [index, moment] of coming.entries()) parts.push(drawChip(moment, index, wording));
  return parts.join('');
}

function drawChip(moment: Moment, index: number, wording: Wording): string {
  const box = chipBox(index);
  const width = box.width - 2 * side;
  const lines = wrap(moment.what, what, { width, lines: 2 });
  return [
    '<g>',
    rectOf(box, { fill: ink.paper, radius: 3, stroke: ink.line }),
    textAt(box.x + side, box.y + 14, cut(wording.date(moment.date) ?? moment.date, date, width), date),
    ...lines.map((line, row) => textAt(box.x + side, box.y + 26.5 + row * 11.5, line, what)),
    '</g>',
  ].join('');
}
