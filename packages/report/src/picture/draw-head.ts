import type { Font } from '../text/measure.ts';
import { widthOf } from '../text/measure.ts';
import { cut } from '../text/wrap.ts';
import type { Box } from './layout.ts';
import { ink, rectOf, textAt } from './shapes.ts';

const title: Font = { size: 13, weight: 'bold' };
const aside: Font = { size: 11 };

/** The head of a block in its colour: its name in capitals, and at the right what else belongs there. */
export function drawHead(box: Box, name: string, colour: string, more?: string): string {
  const capitals = name.toUpperCase();
  const baseline = box.y + box.height / 2 + 4.6;
  const left = box.x + 9;
  const room = box.width - 18 - widthOf(capitals, title) - 24;
  return [
    '<g>',
    rectOf(box, { fill: colour, radius: 3 }),
    textAt(left, baseline, capitals, { ...title, fill: ink.paper }),
    more
      ? textAt(box.x + box.width - 9, baseline, cut(more, aside, room), {
          ...aside,
          anchor: 'end',
          fill: ink.paper,
        })
      : '',
    '</g>',
  ].join('');
}
