import { dateInWords } from '@regiolint/engine/rule';
import type { ReportInput } from '../input.ts';
import { fixed } from '../text/fixed.ts';
import { type Font, widthOf } from '../text/measure.ts';
import { cut } from '../text/wrap.ts';
import { foot } from './layout.ts';
import { ink, textAt } from './shapes.ts';

const small: Font = { size: 9.5 };

/** The legend, the day of the picture, the file that it was made from, and where the document can be read. */
export function drawFoot(input: ReportInput): string {
  const { language } = input;
  const made = madeOf(input);
  const link = cut(input.link ?? '', small, foot.width - widthOf(made, small) - 24);
  const style = { ...small, fill: ink.soft };
  return [
    textAt(foot.left, foot.lines[0], cut(fixed('legend', language), small, foot.width), style),
    textAt(foot.right, foot.lines[1], made, { ...style, anchor: 'end' }),
    link ? textAt(foot.left, foot.lines[1], link, style) : '',
  ].join('');
}

/** `stand van 22 november 2026 · bestand 3fa91c04d27b`: enough of the fingerprint to compare by eye. */
export function madeOf({ today, language, fingerprint }: ReportInput): string {
  const day = `${fixed('asOf', language)} ${dateInWords(today, language)}`;
  return fingerprint ? `${day} · ${fixed('file', language)} ${fingerprint.slice(0, 12)}` : day;
}
