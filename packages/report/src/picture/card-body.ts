import type { Card } from '../covenant/card.ts';
import type { Font } from '../text/measure.ts';
import { cut, wrap } from '../text/wrap.ts';

/** How the words of a region run: each piece as a paragraph of its own, or one after the other. */
export type Flow = 'paragraphs' | 'running';

interface Room {
  readonly width: number;
  /** From the first baseline to the last that may be written on. */
  readonly height: number;
  /** From baseline to baseline, and what is added between paragraphs. */
  readonly line: number;
  readonly between: number;
}

/** A line of text, so far below the first baseline. */
interface BodyLine {
  readonly text: string;
  readonly below: number;
}

/** As much of the words of a card as fits, in lines. A note always stays in sight. */
export function bodyOf(card: Card, flow: Flow, font: Font, room: Room): readonly BodyLine[] {
  if (card.question) return fill([card.question], font, room);
  const pieces = flow === 'running' && card.words.length > 0 ? [card.words.join('\u00a0· ')] : card.words;
  if (card.note === undefined) return fill(pieces, font, room);
  const above = fill(pieces, font, { ...room, height: room.height - room.line - room.between });
  const last = above.at(-1);
  const below = last ? last.below + room.line + room.between : 0;
  return below > room.height ? above : [...above, { text: cut(card.note, font, room.width), below }];
}

/** A piece gets two lines at most as long as others wait; an ellipsis when some are left over. */
function fill(pieces: readonly string[], font: Font, room: Room): readonly BodyLine[] {
  const lines: BodyLine[] = [];
  let next = 0;
  for (const [index, piece] of pieces.entries()) {
    const below = index > 0 ? next + room.between : next;
    const left = 1 + Math.floor((room.height - below) / room.line + 0.001);
    const last = lines.at(-1);
    if (left < 1) {
      if (!last) return [];
      return [...lines.slice(0, -1), { ...last, text: withEllipsis(last.text, font, room.width) }];
    }
    const waiting = pieces.length - index - 1;
    const most = Math.max(Math.min(2, left), left - 2 * waiting);
    const texts = wrap(piece, font, { width: room.width, lines: most });
    lines.push(...texts.map((text, row) => ({ text, below: below + row * room.line })));
    next = below + texts.length * room.line;
  }
  return lines;
}

function withEllipsis(line: string, font: Font, width: number): string {
  return line.endsWith('…') ? line : cut(`${line} ${'m'.repeat(200)}`, font, width);
}
