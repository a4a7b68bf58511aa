import { statusLine, titleOf } from '../covenant/heading.ts';
import type { Wording } from '../covenant/wording.ts';
import type { ReportInput } from '../input.ts';
import { fixed } from '../text/fixed.ts';
import { type Font, largest, widthOf } from '../text/measure.ts';
import { cut, wrap } from '../text/wrap.ts';
import { heading } from './layout.ts';
import { ink, textAt } from './shapes.ts';

const motto: Font = { size: 13 };
const status: Font = { size: 12 };

/** The title, and under it how far the document is. */
export function drawTitle({ covenant, language }: ReportInput, wording: Wording): string {
  const together = fixed('together', language);
  const room = heading.right - heading.left - widthOf(together, motto) - 24;
  const state = cut(statusLine(covenant, wording), status, heading.right - heading.left);
  return [
    ...drawLines(titleOf(covenant, wording), room),
    textAt(heading.right, heading.title, together, { ...motto, anchor: 'end', fill: ink.soft }),
    textAt(heading.left, heading.status, state, { ...status, fill: ink.soft }),
  ].join('');
}

/** One line, as large as fits; a title that is too long for that gets two. */
function drawLines(title: string, room: number): readonly string[] {
  const font = largest(title, sizes, room);
  if (widthOf(title, font) <= room) return [textAt(heading.left, heading.title, title, font)];
  return wrap(title, small, { width: room, lines: 2 }).map((line, row) =>
    textAt(heading.left, heading.title + (row - 1) * 17, line, small),
  );
}

const sizes: readonly [Font, ...Font[]] = [
  { size: 22, weight: 'bold' },
  { size: 19, weight: 'bold' },
];
const small: Font = { size: 14.5, weight: 'bold' };
