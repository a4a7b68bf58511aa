import { createHash } from 'node:crypto';
import { escapeMarkup, htmlPage, orderingModel } from '@regiolint/report';
import type { Language, Words } from '@regiolint/schema';
import { say } from '../text/texts.ts';
import type { Told } from '../worker/job.ts';
import type { Format, FormatContext } from './format.ts';
import { htmlStyle } from './html-style.ts';
import { markLine } from './marked-line.ts';
import { inOrderOfUse } from './order.ts';
import { printable } from './printable.ts';
import { countOf, type FileResult, isReadable } from './results.ts';
import { ruleAddress } from './rule-address.ts';
import { natureWords, nothingFound, summaryOf } from './words.ts';

/** A picture is some fifty kilobytes. */
const mostPictures = 50;

/** A page that stands on its own: for each plan what was found, and its picture. It runs nothing and fetches nothing. */
export const formatHtml: Format = (files, context) => {
  const { language, quiet } = context;
  const counts = countOf(files.flatMap(({ findings }) => findings));
  const told = quiet ? { ...counts, question: 0, deepening: 0 } : counts;
  const drawn = new Set(
    files.filter(({ covenant, findings }) => covenant && isReadable(findings)).slice(0, mostPictures),
  );
  return htmlPage({
    language,
    title: 'regiolint',
    style: htmlStyle,
    styleHash,
    main: [
      `<h1>${escapeHtml(summaryOf(told, files.length, language, nothingFound(context)))}</h1>`,
      ...files.flatMap((file) => section(file, context, drawn.has(file))),
    ],
  });
};

const styleHash = createHash('sha256').update(htmlStyle).digest('base64');
/** The one way in which text gets into the page. */
function escapeHtml(text: string): string {
  return escapeMarkup(printable(text));
}

function section(file: FileResult, context: FormatContext, isDrawn: boolean): readonly string[] {
  const { path, findings, language } = file;
  const open = findings.filter(({ explained }) => !explained);
  const of = (nature: Told['nature']) => open.filter((finding) => finding.nature === nature);
  const shown = [...of('wrong'), ...inOrderOfUse(of('question')), ...(context.all ? of('deepening') : [])];
  const explained = context.showExplained ? findings.filter((finding) => finding.explained) : [];
  const picture = isDrawn && file.covenant ? pictureOf(file, context.today) : [];
  if (shown.length + explained.length + picture.length === 0) return [];
  return [
    `<section lang="${language}">`,
    `<h2>${escapeHtml(path)}</h2>`,
    ...list([...shown, ...explained], language, nothingFound(context)),
    ...picture,
    '</section>',
  ];
}

function pictureOf({ covenant = {}, language, sha256 }: FileResult, today: string): readonly string[] {
  const svg = orderingModel({ covenant, language, today, ...(sha256 && { fingerprint: sha256 }) });
  return [`<details><summary>${texts.picture[language]}</summary><figure>${svg}</figure></details>`];
}

function list(findings: readonly Told[], language: Language, none: Words): readonly string[] {
  if (findings.length === 0) return [`<p>${none[language]}</p>`];
  return ['<ul>', ...findings.map((finding) => item(finding, language)), '</ul>'];
}

function item(finding: Told, language: Language): string {
  const { ruleId, nature, message, explained } = finding;
  const kind = explained ? texts.explained : natureWords[nature];
  const address = ruleAddress(ruleId);
  const rule = address
    ? `<a href="${escapeHtml(address)}">${escapeHtml(ruleId)}</a>`
    : `<span>${escapeHtml(ruleId)}</span>`;
  const reason = explained ? `<p>${escapeHtml(say(texts.reason, language, explained))}</p>` : '';
  return `<li class="${explained ? 'explained' : nature}"><p><b>${kind[language]}</b> ${escapeHtml(message)} ${rule}</p>${markedLine(finding)}${reason}</li>`;
}

function markedLine({ place, line }: Told): string {
  if (!place || line === undefined) return '';
  const { start, end } = place;
  const to = end.line > start.line ? line.trimEnd().length : end.column - 1;
  const marked = markLine(line, start.column - 1, Math.max(to, start.column));
  const number = String(start.line).padStart(5);
  return `<pre>${number} │ ${escapeHtml(marked.line)}\n      │ <span aria-hidden="true">${marked.marks}</span></pre>`;
}

const texts = {
  explained: { nl: 'uitgelegd', en: 'explained' },
  reason: { nl: 'Uitleg: {reason}', en: 'Reason: {reason}' },
  picture: { nl: 'De afspraken op één A4', en: 'The agreements on one A4' },
} as const satisfies Record<string, Words>;
