import { type AspectName, aspectNames, fieldAt } from '@regiolint/schema';
import { answerOf, labelOf } from '../covenant/answer.ts';
import { blocks, cardTitle } from '../covenant/blocks.ts';
import { describe } from '../covenant/describe.ts';
import type { Wording } from '../covenant/wording.ts';
import type { ReportInput } from '../input.ts';
import { escapeMarkup } from '../text/escape.ts';
import { fixed } from '../text/fixed.ts';
import { toldInHtml } from './told-in-html.ts';

/** Everything that the covenant says, in words and in the order of the picture: what is cut there stands here. */
export function inFull(input: ReportInput, wording: Wording): string {
  const { covenant } = input;
  const { language } = wording;
  const parts = blocks.flatMap(({ name, title, columns }) => [
    `<h3 class="block ${name}">${escapeMarkup(title[language])}</h3>`,
    `<ol role="list" class="${name}">`,
    ...columns.flat().map((aspect) => aspectInHtml(input, aspect, wording)),
    '</ol>',
  ]);
  return [
    `<section class="in-full"><h2>${escapeMarkup(fixed('inFull', language))}</h2>`,
    ...parts,
    `<h3 class="block about">${escapeMarkup(fixed('document', language))}</h3>`,
    toldInHtml(describe('', withoutAspects(covenant), wording)),
    '</section>',
  ].join('\n');
}

function aspectInHtml(input: ReportInput, aspect: AspectName, wording: Wording): string {
  const { covenant } = input;
  const { language } = wording;
  const label = labelOf(answerOf(input, aspect), language);
  const question = fieldAt(`/${aspect}`)?.question?.[language] ?? '';
  const lines = label
    ? [
        `<p class="answer">${escapeMarkup(label)}</p>`,
        toldInHtml(describe(`/${aspect}`, covenant[aspect], wording)),
      ]
    : [
        `<p class="question">${escapeMarkup(question)}</p>`,
        `<p class="answer">${escapeMarkup(fixed('nothingSaid', language))}</p>`,
        toldInHtml(describe(`/${aspect}`, covenant[aspect], wording)),
      ];
  return `<li><h4 class="name">${escapeMarkup(cardTitle(aspect, language))}</h4>${lines.join('')}</li>`;
}

/** The version of the form is about the file, not about the region. */
function withoutAspects(covenant: ReportInput['covenant']): Readonly<Record<string, unknown>> {
  const left: ReadonlySet<string> = new Set(['covenant', ...aspectNames]);
  return Object.fromEntries(Object.entries(covenant).filter(([key]) => !left.has(key)));
}
