import { statusLine, titleOf } from '../covenant/heading.ts';
import type { Wording } from '../covenant/wording.ts';
import type { ReportInput } from '../input.ts';
import { fixed } from '../text/fixed.ts';
import { type Font, widthOf } from '../text/measure.ts';
import { cut } from '../text/wrap.ts';
import { heading } from './layout.ts';
import { ink, textAt } from './shapes.ts';

const motto: Font = { size: 13 };
const status: Font = { size: 12 };

/** The title as large as fits on one line, and under it how far the document is. */
export function drawTitle({ covenant, language }: ReportInput, wording: Wording): string {
  const together = fixed('together', language);
  const room = heading.right - heading.left - widthOf(together, motto) - 24;
  const title = titleOf(covenant, wording);
  const size = [22, 19, 16].find((fits) => widthOf(title, { size: fits, weight: 'bold' }) <= room) ?? 16;
  const font: Font = { size, weight: 'bold' };
  const state = cut(statusLine(covenant, wording), status, heading.right - heading.left);
  return [
    textAt(heading.left, heading.title, cut(title, font, room), font),
    textAt(heading.right, heading.title, together, { ...motto, anchor: 'end', fill: ink.soft }),
    textAt(heading.left, heading.status, state, { ...status, fill: ink.soft }),
  ].join('');
}
