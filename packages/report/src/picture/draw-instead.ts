import type { Instead } from '../covenant/instead.ts';
import type { Font } from '../text/measure.ts';
import { cut } from '../text/wrap.ts';
import type { Box } from './layout.ts';
import { ink, rectOf, textAt } from './shapes.ts';

const words: Font = { size: 11 };
const side = 7;

/** A box without what should stand in it. Only a question has the border of a question. */
export function drawInstead({ text, isQuestion }: Instead, box: Box): string {
  const border = isQuestion ? { fill: ink.paper, stroke: ink.line, dashes: '4 3' } : { fill: ink.aside };
  const said = cut(text, words, box.width - 2 * side);
  const style = isQuestion ? { ...words, italic: true as const } : words;
  const line = textAt(box.x + side, box.y + box.height / 2 + 4, said, style);
  return ['<g>', rectOf(box, { radius: 3, ...border }), line, '</g>'].join('');
}
