import type { Card } from '../covenant/card.ts';
import { type Font, largest, widthOf } from '../text/measure.ts';
import { cut, wrap } from '../text/wrap.ts';
import { bodyOf, type Flow } from './card-body.ts';
import { frameOf } from './frame.ts';
import type { Box } from './layout.ts';
import { arrowAt, ink, textAt } from './shapes.ts';

const padding = { side: 9, foot: 5 };
const fonts = {
  name: { size: 10.5, weight: 'bold' },
  label: { size: 9.5 },
  heading: { size: 12, weight: 'bold' },
  words: { size: 10.5 },
} as const satisfies Readonly<Record<string, Font>>;

/** The baselines of a card from its top, and from line to line. */
const rhythms = {
  paragraphs: { name: 16, heading: 33, afterHeading: 17, line: 13.5, between: 4 },
  running: { name: 13.5, heading: 26.5, afterHeading: 12.5, line: 12.5, between: 0 },
};

/** A card: its name and answer, its variant, and as much of the region's own words as fits. */
export function drawCard(card: Card, box: Box, colour: string, flow: Flow): string {
  const rhythm = rhythms[flow];
  const left = box.x + padding.side;
  const width = box.width - 2 * padding.side;
  const parts = [frameOf(box, card.answer, colour), drawName(card, left, box.y + rhythm.name, width, colour)];

  let baseline = box.y + rhythm.heading;
  const isAlone = card.words.length === 0 && card.note === undefined;
  for (const line of wrap(card.heading ?? '', fonts.heading, { width, lines: isAlone ? 2 : 1 })) {
    parts.push(textAt(left, baseline, line, fonts.heading));
    baseline += rhythm.afterHeading;
  }
  const height = box.y + box.height - padding.foot - baseline;
  const style = card.question ? { ...fonts.words, italic: true as const } : fonts.words;
  for (const { text, below } of bodyOf(card, flow, fonts.words, { ...rhythm, width, height })) {
    parts.push(textAt(left, baseline + below, text, style));
  }
  return `<g>${parts.join('')}</g>`;
}

function drawName(card: Card, left: number, baseline: number, width: number, colour: string): string {
  const arrow = card.answer === 'elsewhere' ? arrowRoom : 0;
  const labelWidth = card.label === undefined ? 0 : widthOf(card.label, fonts.label) + arrow + 6;
  const room = width - labelWidth;
  const font = largest(
    card.name,
    [fonts.name, { ...fonts.name, size: 10 }, { ...fonts.name, size: 9.5 }],
    room,
  );
  const parts = [textAt(left, baseline, cut(card.name, font, room), { ...font, fill: colour })];
  if (card.label) {
    const end = left + width - arrow;
    parts.push(textAt(end, baseline, card.label, { ...fonts.label, anchor: 'end', fill: ink.soft }));
  }
  if (arrow > 0) parts.push(arrowAt(left + width - 6.5, baseline, ink.soft));
  return parts.join('');
}

const arrowRoom = 10;
