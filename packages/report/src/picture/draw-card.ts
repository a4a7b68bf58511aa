import type { Card } from '../covenant/card.ts';
import { type Font, widthOf } from '../text/measure.ts';
import { cut, wrap } from '../text/wrap.ts';
import { frameOf } from './frame.ts';
import type { Box } from './layout.ts';
import { arrowAt, ink, textAt } from './shapes.ts';

/** How the words of a region run: each piece on a line of its own, or one after the other. */
export type Flow = 'lines' | 'running';

const padding = { side: 9, foot: 7 };
const fonts = {
  name: { size: 10.5, weight: 'bold' },
  label: { size: 9.5 },
  heading: { size: 12, weight: 'bold' },
  words: { size: 11 },
} as const satisfies Readonly<Record<string, Font>>;

/** A card: its name and answer, its variant, and as much of the region's own words as fits. */
export function drawCard(card: Card, box: Box, colour: string, flow: Flow): string {
  const rhythm = flow === 'lines' ? roomy : tight;
  const left = box.x + padding.side;
  const width = box.width - 2 * padding.side;
  const bottom = box.y + box.height - padding.foot;
  const parts = [frameOf(box, card.answer, colour), drawName(card, left, box.y + rhythm.name, width, colour)];

  let baseline = box.y + rhythm.heading;
  if (card.heading) {
    parts.push(textAt(left, baseline, cut(card.heading, fonts.heading, width), fonts.heading));
    baseline += rhythm.afterHeading;
  }
  const rows = Math.max(0, 1 + Math.floor((bottom - baseline) / rhythm.line + 0.001));
  const { lines, italic } = bodyOf(card, flow, width, rows);
  for (const line of lines) {
    parts.push(textAt(left, baseline, line, { ...fonts.words, ...(italic ? { italic } : {}) }));
    baseline += rhythm.line;
  }
  return `<g>${parts.join('')}</g>`;
}

const roomy = { name: 18, heading: 36, afterHeading: 17, line: 14.5 };
const tight = { name: 15, heading: 30, afterHeading: 14.5, line: 14 };

function drawName(card: Card, left: number, baseline: number, width: number, colour: string): string {
  const arrow = card.answer === 'elsewhere' ? arrowRoom : 0;
  const labelWidth = card.label === undefined ? 0 : widthOf(card.label, fonts.label) + arrow;
  const name = cut(card.name, fonts.name, width - labelWidth - (labelWidth > 0 ? 6 : 0));
  const parts = [textAt(left, baseline, name, { ...fonts.name, fill: colour })];
  if (card.label) {
    const end = left + width - arrow;
    parts.push(textAt(end, baseline, card.label, { ...fonts.label, anchor: 'end', fill: ink.soft }));
  }
  if (arrow > 0) parts.push(arrowAt(left + width - 6.5, baseline, ink.soft));
  return parts.join('');
}

const arrowRoom = 10;

interface Body {
  readonly lines: readonly string[];
  readonly italic?: true;
}

function bodyOf(card: Card, flow: Flow, width: number, rows: number): Body {
  if (card.question) return { lines: wrap(card.question, fonts.words, { width, lines: rows }), italic: true };
  const note = card.note && rows > 0 ? [cut(card.note, fonts.words, width)] : [];
  const room = { width, lines: rows - note.length };
  const words =
    flow === 'running'
      ? wrap(card.words.join('\u00a0· '), fonts.words, room)
      : linesOf(card.words, room.width, room.lines);
  return { lines: [...words, ...note] };
}

/** Each piece at the start of a line, on two lines at most as long as others wait; an ellipsis when some are left. */
function linesOf(pieces: readonly string[], width: number, rows: number): readonly string[] {
  const lines: string[] = [];
  for (const [index, piece] of pieces.entries()) {
    const left = rows - lines.length;
    if (left <= 0) return [...lines.slice(0, -1), withEllipsis(lines.at(-1) ?? '', width)];
    const waiting = pieces.length - index - 1;
    const most = Math.max(Math.min(2, left), left - 2 * waiting);
    lines.push(...wrap(piece, fonts.words, { width, lines: most }));
  }
  return lines;
}

function withEllipsis(line: string, width: number): string {
  return line.endsWith('…') ? line : cut(`${line} ${'m'.repeat(200)}`, fonts.words, width);
}
