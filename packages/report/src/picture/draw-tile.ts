import type { Card } from '../covenant/card.ts';
import type { Font } from '../text/measure.ts';
import { cut, wrap } from '../text/wrap.ts';
import { frameOf } from './frame.ts';
import type { Box } from './layout.ts';
import { ink, textAt } from './shapes.ts';

const side = 8;
const baselines = { name: 14, label: 25.5, words: 39.5, line: 12.5 };
const fonts = {
  name: { size: 10.5, weight: 'bold' },
  label: { size: 9.5 },
  words: { size: 10.5 },
} as const satisfies Readonly<Record<string, Font>>;

/** A tile of culture is narrow: the answer stands under the name, and what is not said starts there with its question. */
export function drawTile(tile: Card, box: Box, colour: string): string {
  const left = box.x + side;
  const width = box.width - 2 * side;
  const parts = [
    frameOf(box, tile.answer, colour),
    textAt(left, box.y + baselines.name, cut(tile.name, fonts.name, width), { ...fonts.name, fill: colour }),
  ];
  if (tile.label) {
    const label = cut(tile.label, fonts.label, width);
    parts.push(textAt(left, box.y + baselines.label, label, { ...fonts.label, fill: ink.soft }));
  }
  const first = tile.label ? baselines.words : baselines.label + 3;
  const rows = 1 + Math.floor((box.height - 6 - first) / baselines.line);
  const text = tile.question ?? tile.words.join('\u00a0· ');
  for (const [row, line] of wrap(text, fonts.words, { width, lines: rows }).entries()) {
    const style = tile.question ? { ...fonts.words, italic: true as const } : fonts.words;
    parts.push(textAt(left, box.y + first + row * baselines.line, line, style));
  }
  return `<g>${parts.join('')}</g>`;
}
