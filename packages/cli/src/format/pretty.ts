import type { Language } from '@regiolint/schema';
import { createColors } from 'picocolors';
import { say } from '../text/texts.ts';
import type { Told } from '../worker/job.ts';
import { showChanges } from './changes.ts';
import type { Format, FormatContext } from './format.ts';
import { differenceOf, type Group, groupAlike } from './group.ts';
import { markLine } from './marked-line.ts';
import { inOrderOfUse } from './order.ts';
import { printable } from './printable.ts';
import { type Counts, countOf, type FileResult } from './results.ts';
import { natureWords, nothingFound, plural, summaryOf } from './words.ts';

/** So many questions are shown at a time: enough for the next meeting. */
const questionsAtOnce = 5;

/** For people: what is wrong first, then the first questions, each with its line and the place marked. */
export const formatPretty: Format = (files, context) => {
  const blocks = files.flatMap((file) => fileBlock(file, context));
  const counts = countOf(files.flatMap(({ findings }) => findings));
  return `${[...blocks, summary(counts, files.length, context)].join('\n')}\n`;
};

function fileBlock(file: FileResult, options: FormatContext): string[] {
  const colors = createColors(options.color);
  const open = file.findings.filter(({ explained }) => !explained);
  const groups = (nature: Told['nature'], order = (findings: readonly Told[]) => findings) =>
    groupAlike(order(open.filter((finding) => finding.nature === nature)));
  const wrong = groups('wrong');
  const questions = options.quiet ? [] : groups('question', inOrderOfUse);
  const deepening = options.all && !options.quiet ? groups('deepening') : [];
  const shown = options.all ? questions : questions.slice(0, questionsAtOnce);
  const explained = options.showExplained ? file.findings.filter((finding) => finding.explained) : [];
  const blocks = [...wrong, ...shown, ...deepening].map((group) => block(group, file.language, options));
  const changes = file.fixed && options.showFixes ? showChanges(file.fixed, options.color) : [];
  const mended = file.fixed ? mendedLine(file.fixed.count, file.language, options) : [];
  if (blocks.length === 0 && explained.length === 0 && mended.length === 0) return [];

  const hidden = questions.length - shown.length;
  return [
    colors.underline(printable(file.path)),
    '',
    ...mended,
    ...changes,
    ...(mended.length > 0 ? [''] : []),
    ...blocks.flatMap((lines) => [...lines, '']),
    ...explained.flatMap((finding) => [explainedLine(finding, file.language, options), '']),
    ...(hidden > 0 ? [colors.dim(`  ${say(texts.more, file.language, { hidden })}`), ''] : []),
  ];
}

function block({ first, others }: Group, language: Language, options: FormatContext): string[] {
  const colors = createColors(options.color);
  const label = paint(first.nature, options.color)(natureWords[first.nature][language]);
  const lines = [`  ${label}  ${colors.bold(printable(first.message))}  ${colors.dim(first.ruleId)}`];
  if (first.place && first.line !== undefined) {
    const { start, end } = first.place;
    const number = String(start.line).padStart(6);
    const to = end.line > start.line ? first.line.trimEnd().length : end.column - 1;
    const { line, marks } = markLine(first.line, start.column - 1, Math.max(to, start.column));
    lines.push(`${colors.dim(`${number} │`)} ${line}`);
    lines.push(`${colors.dim(`${' '.repeat(6)} │`)} ${paint(first.nature, options.color)(marks)}`);
  }
  if (others.length > 0) lines.push(`${' '.repeat(9)}${also(first, others, language)}`);
  return lines;
}

function also(first: Told, others: readonly Told[], language: Language): string {
  const list = others.map((other) => {
    const name = differenceOf(first, other);
    const line = say(texts.line, language, { line: other.place?.start.line ?? 1 });
    return name === undefined ? line : `"${printable(name)}" (${line})`;
  });
  return `${texts.also[language]} ${new Intl.ListFormat(language, { type: 'conjunction' }).format(list)}`;
}

function mendedLine(
  count: number,
  language: Language,
  { showFixes, color }: FormatContext,
): readonly string[] {
  const one = showFixes ? texts.oneToMend : texts.oneMended;
  const many = showFixes ? texts.manyToMend : texts.manyMended;
  return [createColors(color).green(`  ${plural(count, one, many, language)}`)];
}

function explainedLine(finding: Told, language: Language, options: FormatContext): string {
  const colors = createColors(options.color);
  const reason = finding.explained?.reason ?? '';
  return colors.dim(
    `  ${texts.explained[language]}  ${printable(finding.message)}  ${finding.ruleId}\n         ${printable(reason)}`,
  );
}

function summary(counts: Counts, files: number, context: FormatContext): string {
  const { language, quiet, color } = context;
  const told = quiet ? { ...counts, question: 0, deepening: 0 } : counts;
  return createColors(color).bold(summaryOf(told, files, language, nothingFound(context)));
}

function paint(nature: Told['nature'], color: boolean): (text: string) => string {
  const colors = createColors(color);
  return nature === 'wrong' ? colors.red : nature === 'question' ? colors.cyan : colors.blue;
}

type Words = Readonly<Record<Language, string>>;

const texts = {
  explained: { nl: 'uitgelegd', en: 'explained' },
  line: { nl: 'regel {line}', en: 'line {line}' },
  also: { nl: 'ook:', en: 'also:' },
  more: { nl: 'nog {hidden} vragen: --all', en: '{hidden} more questions: --all' },
  oneMended: { nl: '{count} ding verbeterd', en: '{count} thing mended' },
  manyMended: { nl: '{count} dingen verbeterd', en: '{count} things mended' },
  oneToMend: { nl: '{count} ding te verbeteren met --fix', en: '{count} thing to mend with --fix' },
  manyToMend: { nl: '{count} dingen te verbeteren met --fix', en: '{count} things to mend with --fix' },
} as const satisfies Record<string, Words>;
