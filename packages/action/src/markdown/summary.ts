import {
  countOf,
  escapeMarkdown,
  type FileResult,
  type FormatContext,
  isReadable,
  say,
  summaryOf,
  tableOf,
} from 'regiolint';
import type { PlanChange } from '../agreements.ts';
import { texts } from '../texts.ts';
import { changesInMarkdown } from './changes.ts';
import { cut } from './cut.ts';
import { folded } from './folded.ts';
import { modelTable } from './model-table.ts';

/** What the run found, to be told to people. */
export interface Told {
  readonly results: readonly FileResult[];
  readonly changes: readonly PlanChange[];
  /** What a reader should know of the run, in words of our own. */
  readonly remarks: readonly string[];
  readonly context: FormatContext;
}

/**
 * Everything that was found, for the summary of a job: what changed, and for each plan the findings and the ordering
 * model.
 *
 * @param mostBytes how much fits
 */
export function summaryOfRun(told: Told, mostBytes: number): string {
  const { results, changes, context } = told;
  const plans = results.map((file) => planInMarkdown(file, context));
  const text = [...headOf(told), ...changesInMarkdown(changes, context.language), ...plans].join('\n');
  return cut(text, mostBytes, texts.cut[context.language], (part) => Buffer.byteLength(part));
}

/** GitHub takes 65,536 characters in a comment. */
const mostInComment = 65_000;

/** The findings and what changed, for a comment that another job places. */
export function commentOfRun(told: Told): string {
  const { results, changes, context } = told;
  const tables = results.map((file) => tableOf(file, context));
  const text = [...headOf(told), ...changesInMarkdown(changes, context.language), ...tables].join('\n');
  return cut(text, mostInComment, texts.commentCut[context.language], (part) => part.length);
}

function headOf({ results, remarks, context: { language } }: Told): readonly string[] {
  const counts = countOf(results.flatMap(({ findings }) => findings));
  const said = results.length === 0 ? '' : `: ${summaryOf(counts, results.length, language)}`;
  return [`### regiolint${said}\n`, ...remarks.map((remark) => `${remark}\n`)];
}

function planInMarkdown(file: FileResult, context: FormatContext): string {
  const { path, covenant, findings, language } = file;
  const deeper = findings.filter(({ nature, explained }) => nature === 'deepening' && !explained);
  const table = tableOf(file, { ...context, all: false, showExplained: true });
  return [
    table === '' ? `#### ${escapeMarkdown(path)}\n\n${texts.nothingFound[language]}\n` : table,
    ...(deeper.length > 0
      ? [
          folded(
            say(texts.deeper, language, { count: deeper.length }),
            tableOf({ ...file, findings: deeper }, { ...context, all: true }),
          ),
        ]
      : []),
    ...(covenant && isReadable(findings) ? [modelTable({ covenant, language, today: context.today })] : []),
  ].join('\n');
}
