import type { Answer } from '../covenant/answer.ts';
import type { Box } from './layout.ts';
import { ink, inset, rectOf, tint } from './shapes.ts';

/**
 * The border of a card, which says the answer by its shape: also in black and white. All have the same size, and their
 * colour is that of the block.
 */
export function frameOf(box: Box, answer: Answer, colour: string): string {
  const fill = tint(colour, tintOfCards);
  const radius = 3;
  switch (answer) {
    case 'arranged':
    case 'partly':
      return rectOf(box, { fill, radius, stroke: colour, strokeWidth: 1.5 });
    case 'deferred':
      return rectOf(box, { fill, radius, stroke: colour, strokeWidth: 2, dashes: '0.01 4', round: true });
    case 'elsewhere':
      return (
        rectOf(box, { fill, radius, stroke: colour, strokeWidth: 1 }) +
        rectOf(inset(box, 2.5), { fill: 'none', radius: 2, stroke: colour, strokeWidth: 1 })
      );
    case 'notApplicable':
      return rectOf(box, { fill: ink.aside, radius });
    case 'notSaid':
    case 'unread':
      return rectOf(box, { fill, radius, stroke: ink.line, strokeWidth: 1, dashes: '4 3' });
  }
}

const tintOfCards = 0.06;
