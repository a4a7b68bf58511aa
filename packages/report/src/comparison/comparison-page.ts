import { dateInWords } from '@regiolint/engine/rule';
import type { Language, Words } from '@regiolint/schema';
import { blocks } from '../covenant/blocks.ts';
import { htmlPage } from '../page/html-page.ts';
import { escapeMarkup } from '../text/escape.ts';
import { fixed } from '../text/fixed.ts';
import { type ComparedPlan, comparePlans, type Entry, type PlanName, type Subject } from './compare-plans.ts';
import { matrixInHtml } from './matrix-in-html.ts';
import { comparisonStyle, comparisonStyleHash } from './style.ts';

/** What a comparison is made from. */
export interface ComparisonInput {
  readonly plans: readonly ComparedPlan[];
  /** The language of the page's own words. */
  readonly language: Language;
  /** The day of the run, `2027-03-01`. */
  readonly today: string;
  /** Paths of the plans that could not be read. */
  readonly unreadable?: readonly string[];
}

/**
 * A page that lays plans side by side, to learn from: by aspect, and then as a table. Plans stand alphabetically, words
 * in the order of the reports, and nothing is counted. It runs nothing and fetches nothing.
 */
export function comparisonPage(input: ComparisonInput): string {
  const { language, today, unreadable = [] } = input;
  const { plans, subjects } = comparePlans(input.plans, { language, today });
  const day = `${fixed('asOf', language)} ${dateInWords(today, language)}`;
  return htmlPage({
    language,
    title: texts.title[language],
    style: comparisonStyle,
    styleHash: comparisonStyleHash,
    main: [
      `<h1>${texts.title[language]}</h1>`,
      `<p class="aim">${texts.aim[language]}</p>`,
      `<p class="legend">${texts.legend[language]}</p>`,
      ...(plans.length === 0
        ? [`<p>${texts.none[language]}</p>`]
        : [...sections(subjects, language), ...matrixInHtml({ plans, subjects }, language)]),
      ...notRead(unreadable, language),
      `<footer><p>${escapeMarkup(day)}</p></footer>`,
    ],
  });
}

function sections(subjects: readonly Subject[], language: Language): readonly string[] {
  return blocks.flatMap(({ name, title }) => [
    `<section class="${name}">`,
    `<h2>${escapeMarkup(title[language])}</h2>`,
    ...subjects.flatMap((subject, at) =>
      subject.block === name ? subjectInHtml(subject, at, language) : [],
    ),
    '</section>',
  ]);
}

function subjectInHtml(
  { name, question, groups }: Subject,
  at: number,
  language: Language,
): readonly string[] {
  const rows = groups.map(({ label, kind, entries }) => {
    const items = entries.map((entry) => entryInHtml(entry, language)).join('');
    return `<dt class="${kind}">${escapeMarkup(label)}</dt><dd><ul role="list">${items}</ul></dd>`;
  });
  return [
    `<article id="s${at + 1}"><h3>${escapeMarkup(name)}</h3>`,
    `<p class="question">${escapeMarkup(question)}</p>`,
    `<dl>${rows.join('\n')}</dl></article>`,
  ];
}

/** So many texts of a plan, and so much of each; the whole stands in the plan. */
const mostTexts = 4;
const longest = 240;

function entryInHtml(entry: Entry, language: Language): string {
  if (entry.words.length === 0) return `<li class="bare"><b>${nameInHtml(entry)}</b></li>`;
  const words = entry.words.slice(0, mostTexts).map((text) => `<p>${escapeMarkup(cut(text))}</p>`);
  const more = entry.words.length > mostTexts ? '<p>…</p>' : '';
  const lang = entry.language === language ? '' : ` lang="${entry.language}"`;
  return `<li><b>${nameInHtml(entry)}</b><div${lang}>${words.join('')}${more}</div></li>`;
}

function nameInHtml({ name, link }: PlanName): string {
  const shown = escapeMarkup(name);
  if (link === undefined || !/^https?:\/\/[^\s"'<>]+$/i.test(link)) return shown;
  return `<a href="${escapeMarkup(link)}" rel="noreferrer">${shown}</a>`;
}

function cut(text: string): string {
  const letters = [...text];
  return letters.length <= longest ? text : `${letters.slice(0, longest).join('').trimEnd()}…`;
}

function notRead(paths: readonly string[], language: Language): readonly string[] {
  if (paths.length === 0) return [];
  const items = paths.map((path) => `<li>${escapeMarkup(path)}</li>`).join('');
  return [`<section><h2>${texts.notRead[language]}</h2><ul>${items}</ul></section>`];
}

const texts = {
  title: { nl: 'Afspraken naast elkaar', en: 'Agreements side by side' },
  aim: {
    nl: 'Vergelijken om te leren. Meer ingevuld is niet beter.',
    en: 'Compared to learn from. To have filled in more is not better.',
  },
  legend: {
    nl: 'Elk antwoord is een goed antwoord. Niet genoemd is niet hetzelfde als niet geregeld.',
    en: 'Every answer is a good answer. Not mentioned is not the same as not arranged.',
  },
  none: {
    nl: 'Er zijn geen plannen om naast elkaar te leggen.',
    en: 'There are no plans to lay side by side.',
  },
  notRead: { nl: 'Niet te lezen', en: 'Could not be read' },
} as const satisfies Readonly<Record<string, Words>>;
