import type { Answer } from '../covenant/answer.ts';
import { atTheTable } from '../covenant/at-the-table.ts';
import type { Card } from '../covenant/card.ts';
import { blocksInWords } from '../covenant/in-words.ts';
import { type Instead, insteadOfMoments, insteadOfTable } from '../covenant/instead.ts';
import { momentsOf } from '../covenant/moments.ts';
import type { Wording } from '../covenant/wording.ts';
import type { ReportInput } from '../input.ts';
import { escapeMarkup } from '../text/escape.ts';
import { fixed } from '../text/fixed.ts';

/** The same cards under each other, for a narrow screen. Nothing is cut: there is room below. */
export function stacked(input: ReportInput, wording: Wording): string {
  const { covenant, today } = input;
  const { language } = wording;
  const columns = blocksInWords(input, wording).map(({ name, title, note, cards }) =>
    [
      `<div class="${name}"><h2 class="block">${escapeMarkup(title)}</h2>`,
      note ? `<p class="legend">${escapeMarkup(note)}</p>` : '',
      `<ol role="list">${cards.map(cardInHtml).join('\n')}</ol></div>`,
    ].join('\n'),
  );
  const moments = momentsOf(covenant, wording, today).map(
    ({ date, what }) => `${wording.date(date) ?? date}: ${what}`,
  );
  return [
    '<section class="stacked">',
    `<p class="legend">${escapeMarkup(fixed('legend', language))}</p>`,
    ...columns,
    list(fixed('moments', language), moments, insteadOfMoments(input, language)),
    list(fixed('atTheTable', language), atTheTable(covenant, wording), insteadOfTable(input, language)),
    '</section>',
  ].join('\n');
}

function cardInHtml(card: Card): string {
  const lines = [
    `<h3 class="name">${escapeMarkup(card.name)}</h3>`,
    card.label ? `<p class="answer">${escapeMarkup(card.label)}</p>` : '',
    card.heading ? `<p class="variant">${escapeMarkup(card.heading)}</p>` : '',
    card.question ? `<p class="question">${escapeMarkup(card.question)}</p>` : '',
    ...card.words.map((text) => `<p>${escapeMarkup(text)}</p>`),
    card.note ? `<p>${escapeMarkup(card.note)}</p>` : '',
  ];
  return `<li class="card ${classOf[card.answer]}">${lines.join('')}</li>`;
}

const classOf: Readonly<Record<Answer, string>> = {
  arranged: 'arranged',
  partly: 'partly',
  deferred: 'deferred',
  elsewhere: 'elsewhere',
  notApplicable: 'not-applicable',
  notSaid: 'not-said',
  unread: 'unread',
};

function list(title: string, texts: readonly string[], { text, isQuestion }: Instead): string {
  const items = texts.map((text) => `<li>${escapeMarkup(text)}</li>`).join('');
  const kind = isQuestion ? ' class="question"' : '';
  const inside = items === '' ? `<p${kind}>${escapeMarkup(text)}</p>` : `<ul role="list">${items}</ul>`;
  return `<div class="about"><h2 class="block">${escapeMarkup(title)}</h2>${inside}</div>`;
}
