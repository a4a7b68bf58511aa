import { statusLine, titleOf } from '../covenant/heading.ts';
import { wordingOf } from '../covenant/wording.ts';
import type { ReportInput } from '../input.ts';
import { madeOf } from '../picture/draw-foot.ts';
import { orderingModel } from '../picture/ordering-model.ts';
import { escapeMarkup } from '../text/escape.ts';
import { fixed } from '../text/fixed.ts';
import { htmlPage } from './html-page.ts';
import { inFull } from './in-full.ts';
import { stacked } from './stacked.ts';
import { style, styleHash } from './style.ts';

/**
 * A page that stands on its own: the picture on one A4, the same cards under each other on a narrow screen, and
 * everything in words. It runs nothing and fetches nothing, and prints the A4; the words too when asked for.
 */
export function reportPage(input: ReportInput): string {
  const { covenant, language } = input;
  const wording = wordingOf(covenant, language);
  const title = titleOf(covenant, wording);
  return htmlPage({
    language,
    title: title,
    style: style,
    styleHash,
    main: [
      `<header><h1>${escapeMarkup(title)}</h1><p class="status">${escapeMarkup(statusLine(covenant, wording))}</p></header>`,
      `<figure class="a4">${orderingModel(input)}</figure>`,
      stacked(input, wording),
      `<input type="checkbox" id="print-all" class="print"> <label for="print-all" class="print">${escapeMarkup(fixed('printAll', language))}</label>`,
      inFull(input, wording),
      footer(input),
    ],
  });
}

function footer(input: ReportInput): string {
  const { link } = input;
  const made = `<p>${escapeMarkup(madeOf(input))}</p>`;
  if (!link) return `<footer>${made}</footer>`;
  const where = isWebAddress(link)
    ? `<a href="${escapeMarkup(link)}">${escapeMarkup(link)}</a>`
    : escapeMarkup(link);
  return `<footer><p>${where}</p>${made}</footer>`;
}

function isWebAddress(link: string): boolean {
  return /^https?:\/\/[^\s"'<>]+$/i.test(link);
}
