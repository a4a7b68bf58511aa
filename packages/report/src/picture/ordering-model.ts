import { atTheTable } from '../covenant/at-the-table.ts';
import { blocks } from '../covenant/blocks.ts';
import { cardOf } from '../covenant/card.ts';
import { titleOf } from '../covenant/heading.ts';
import { insteadOfMoments, insteadOfTable } from '../covenant/instead.ts';
import { leadershipLine } from '../covenant/leadership.ts';
import { momentsOf } from '../covenant/moments.ts';
import type { CardAspect } from '../covenant/own-words.ts';
import { tilesOf } from '../covenant/tile.ts';
import { type Wording, wordingOf } from '../covenant/wording.ts';
import type { ReportInput } from '../input.ts';
import { escapeMarkup } from '../text/escape.ts';
import { fixed } from '../text/fixed.ts';
import { drawCard } from './draw-card.ts';
import { drawFoot } from './draw-foot.ts';
import { drawHead } from './draw-head.ts';
import { drawMoments } from './draw-moments.ts';
import { drawTable } from './draw-table.ts';
import { drawTile } from './draw-tile.ts';
import { drawTitle } from './draw-title.ts';
import { cardBox, culture, headOf, page, tileBox } from './layout.ts';
import { ink, rectOf } from './shapes.ts';

/**
 * The ordering model of a covenant on one A4 in landscape, as SVG that stands on its own: no scripts, no styles, no
 * links. Without any grade: no totals, no order but that of the model.
 */
export function orderingModel(input: ReportInput): string {
  const { covenant, language, today } = input;
  const wording = wordingOf(covenant, language);
  const label = `${titleOf(covenant, wording)}. ${fixed('picture', language)}`;
  const parts = [
    rectOf({ x: 0, y: 0, width: page.width, height: page.height }, { fill: ink.paper }),
    drawTitle(input, wording),
    ...drawColumns(input, wording),
    drawCulture(input, wording),
    drawMoments(momentsOf(covenant, wording, today), insteadOfMoments(input, language), wording),
    drawTable(atTheTable(covenant, wording), insteadOfTable(input, language), language),
    drawFoot(input),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${page.width} ${page.height}" role="img"`,
    ` lang="${language}" aria-label="${escapeMarkup(label)}" font-family="${fontFamily}" fill="${ink.text}">`,
    ...parts,
    '</svg>',
  ].join('\n');
}

/** Letters that are as wide as those that we measure with. */
const fontFamily = "Arial, Helvetica, 'Liberation Sans', Arimo, sans-serif";

function drawColumns(input: ReportInput, wording: Wording): readonly string[] {
  return blocks.flatMap(({ name, title, colour, columns }) => {
    if (name === 'culture') return [];
    const cards = columns.flatMap((aspects, column) =>
      aspects.map((aspect, row) =>
        drawCard(
          cardOf(input, aspect as CardAspect, wording),
          cardBox(name, column, row, aspects.length),
          colour,
          name === 'why' ? 'paragraphs' : 'running',
        ),
      ),
    );
    return [drawHead(headOf(name), title[wording.language], colour), ...cards];
  });
}

function drawCulture(input: ReportInput, wording: Wording): string {
  const { covenant, today } = input;
  const block = blocks.find(({ name }) => name === 'culture');
  if (!block) return '';
  const head = { ...culture, height: culture.headHeight };
  const tiles = tilesOf(input, wording, today).map((tile, index) =>
    drawTile(tile, tileBox(index), block.colour),
  );
  return [
    drawHead(head, block.title[wording.language], block.colour, leadershipLine(covenant, wording)),
    ...tiles,
  ].join('\n');
}
