import type { Language, Words } from '@regiolint/schema';
import { blocks } from '../covenant/blocks.ts';
import { escapeMarkup } from '../text/escape.ts';
import type { Cell, Comparison } from './compare-plans.ts';

/** The same as a table: a row for each plan, alphabetically, and a column for each subject. No totals. */
export function matrixInHtml({ plans, subjects }: Comparison, language: Language): readonly string[] {
  const heads = blocks.map(({ name, title }) => {
    const width = subjects.filter(({ block }) => block === name).length;
    return `<th scope="colgroup" colspan="${width}" class="${name}">${escapeMarkup(title[language])}</th>`;
  });
  const columns = subjects.map(
    ({ name }, at) => `<th scope="col"><a href="#s${at + 1}">${escapeMarkup(name)}</a></th>`,
  );
  const rows = plans.map(({ name }, at) => {
    const cells = subjects.map(({ cells }) => cellInHtml(cells[at] as Cell, language));
    return `<tr><th scope="row">${escapeMarkup(name)}</th>${cells.join('')}</tr>`;
  });
  return [
    `<section class="matrix"><h2>${texts.title[language]}</h2>`,
    `<div class="scroll" role="region" aria-label="${texts.title[language]}" tabindex="0">`,
    `<table><thead><tr><td></td>${heads.join('')}</tr>`,
    `<tr><td></td>${columns.join('')}</tr></thead>`,
    `<tbody>${rows.join('\n')}</tbody></table></div></section>`,
  ];
}

function cellInHtml({ kind, label }: Cell, language: Language): string {
  const word = kind === 'variant' ? label : shortWords[kind][language];
  return `<td class="${kind}"><span>${escapeMarkup(word)}</span></td>`;
}

/** One word, where the label has more: there is no room here. */
const shortWords: Readonly<Record<Exclude<Cell['kind'], 'variant'>, Words>> = {
  other: { nl: 'anders', en: 'otherwise' },
  arranged: { nl: 'geregeld', en: 'arranged' },
  deferred: { nl: 'agenda', en: 'agenda' },
  elsewhere: { nl: 'elders', en: 'elsewhere' },
  notApplicable: { nl: 'n.v.t.', en: 'n/a' },
  notSaid: { nl: 'niet genoemd', en: 'not mentioned' },
  unread: { nl: 'niet te lezen', en: 'not read' },
};

const texts = {
  title: { nl: 'Alles in één tabel', en: 'All in one table' },
} as const satisfies Readonly<Record<string, Words>>;
