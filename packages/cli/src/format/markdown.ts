import type { Language, Words } from '@regiolint/schema';
import { say } from '../text/texts.ts';
import type { Told } from '../worker/job.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { Format, FormatContext } from './format.ts';
import { inOrderOfUse } from './order.ts';
import { countOf, type FileResult } from './results.ts';
import { ruleAddress } from './rule-address.ts';
import { countsInWords, natureWords, nothingFound, summaryOf } from './words.ts';

/** A comment on GitHub takes 65,536 characters; the first line and the last one need a few. */
const mostCharacters = 64_000;

/** For the summary of a job, or a comment: a table for each plan, what is wrong first. */
export const formatMarkdown: Format = (files, context) => {
  const { language, quiet } = context;
  const counts = countOf(files.flatMap(({ findings }) => findings));
  const told = quiet ? { ...counts, question: 0, deepening: 0 } : counts;
  const { text, left } = tablesThatFit(files, context);
  const more = countsInWords(countOf(left), language).join(' · ');
  return [
    `### regiolint: ${summaryOf(told, files.length, language, nothingFound(context))}\n`,
    ...text,
    ...(more === '' ? [] : [`${say(texts.more, language, { more })}\n`]),
  ].join('\n');
};

/** The path of a plan and a table of what was found in it; nothing when nothing was found. */
export function tableOf(file: FileResult, context: FormatContext): string {
  const { head, rows } = partsOf(file, context);
  return rows.length === 0 ? '' : `${head}${rows.join('')}`;
}

interface Tables {
  readonly text: readonly string[];
  /** What there is no room for. */
  readonly left: readonly Told[];
}

function tablesThatFit(files: readonly FileResult[], context: FormatContext): Tables {
  let room = mostCharacters;
  const left: Told[] = [];
  const text = files.flatMap((file) => {
    const { head, rows, findings } = partsOf(file, context);
    if (rows.length > 0) room -= head.length + 1;
    const after = rows.findIndex((row) => {
      room -= row.length;
      return room < 0;
    });
    const fitting = after < 0 ? rows.length : after;
    left.push(...findings.slice(fitting));
    return fitting === 0 ? [] : [`${head}${rows.slice(0, fitting).join('')}`];
  });
  return { text, left };
}

interface Parts {
  readonly head: string;
  /** One for each finding. */
  readonly rows: readonly string[];
  readonly findings: readonly Told[];
}

function partsOf(file: FileResult, context: FormatContext): Parts {
  const { path, language } = file;
  const findings = shownOf(file, context);
  return {
    head: `#### ${escapeMarkdown(path)}\n\n| ${texts.line[language]} | ${texts.kind[language]} | ${texts.message[language]} |\n|---:|---|---|\n`,
    rows: findings.map((finding) => rowOf(finding, language)),
    findings,
  };
}

function shownOf({ findings }: FileResult, { all, showExplained }: FormatContext): readonly Told[] {
  const open = findings.filter(({ explained }) => !explained);
  const of = (nature: Told['nature']) => open.filter((finding) => finding.nature === nature);
  return [
    ...of('wrong'),
    ...inOrderOfUse(of('question')),
    ...(all ? of('deepening') : []),
    ...(showExplained ? findings.filter(({ explained }) => explained) : []),
  ];
}

function rowOf(
  { ruleId, nature, message, place, wholeDocument, explained }: Told,
  language: Language,
): string {
  const line = place && !wholeDocument ? String(place.start.line) : '';
  const kind = explained ? texts.explained[language] : natureWords[nature][language];
  const address = ruleAddress(ruleId);
  const rule = address ? `[${ruleId}](${address})` : escapeMarkdown(ruleId);
  const reason = explained ? ` ${escapeMarkdown(say(texts.reason, language, explained))}` : '';
  return `| ${line} | ${kind} | ${escapeMarkdown(message)}${reason} ${rule} |\n`;
}

const texts = {
  line: { nl: 'op regel', en: 'on line' },
  kind: { nl: 'soort', en: 'kind' },
  message: { nl: 'melding', en: 'remark' },
  explained: { nl: 'uitgelegd', en: 'explained' },
  reason: { nl: 'Uitleg: {reason}', en: 'Reason: {reason}' },
  more: { nl: 'En nog {more}.', en: 'And {more}.' },
} as const satisfies Record<string, Words>;
