import type { Limits, RuleLevel } from '@regiolint/engine';
import type { Language } from '@regiolint/schema';
import { readConfig } from '../config/read-config.ts';
import { formatJson } from '../format/json.ts';
import { formatPretty } from '../format/pretty.ts';
import { countOf, type FileResult } from '../format/results.ts';
import { formatText } from '../format/text.ts';
import { readChoice, readCount, readDay, readLevel, readLimit, readSize, today } from '../options.ts';
import { RunError } from '../run-error.ts';
import { lintFiles, type StandardInput } from './lint.ts';

/** The options of the main command, as they were typed. */
export interface LintOptions {
  readonly lang?: string;
  readonly format?: string;
  readonly today?: string;
  readonly all?: boolean;
  readonly quiet?: boolean;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly showExplained?: boolean;
  readonly maxWarnings?: string;
  readonly rule?: readonly string[];
  readonly config: string | boolean;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly maxFileSize?: string;
  readonly limit?: readonly string[];
}

/**
 * Lints and prints.
 *
 * @returns the exit code
 */
export async function lintCommand(
  operands: readonly string[],
  options: LintOptions,
  terminal: Language,
): Promise<number> {
  const format = readChoice('--format', options.format ?? 'pretty', ['pretty', 'text', 'json']);
  const asked = options.lang === undefined ? undefined : readChoice('--lang', options.lang, ['nl', 'en']);
  const levels: Record<string, RuleLevel> = Object.fromEntries((options.rule ?? []).map(readLevel));
  const limits: Partial<Limits> = Object.assign({}, ...(options.limit ?? []).map(readLimit));
  const maxWarnings =
    options.maxWarnings === undefined ? undefined : readCount('--max-warnings', options.maxWarnings);
  const request = {
    operands,
    cwd: process.cwd(),
    today: options.today === undefined ? today() : readDay(options.today),
    levels,
    limits,
    maxFileSize: readSize(options.maxFileSize ?? '1MB'),
    terminal,
  };
  const config = await readConfig(options.config, request.cwd);
  if (Object.keys(levels).length > 0) {
    const { checkRuleId } = await import('../config/check-config.ts');
    const ownIds = config.ownRules.map(({ id }) => id);
    for (const id of Object.keys(levels)) checkRuleId(id, '--rule', ownIds);
  }
  const language = asked ?? config.language;
  const input =
    options.stdin || operands.includes('-')
      ? await standardInput(operands, options, request.maxFileSize)
      : undefined;

  const fix = options.fixDryRun ? ('show' as const) : options.fix ? ('write' as const) : undefined;
  if (fix === 'write' && input) throw onlyFiles;
  const results = await lintFiles({ ...request, config, language: asked, ...(fix && { fix }) }, input);
  process.stdout.write(
    format === 'json'
      ? formatJson(results)
      : format === 'text'
        ? formatText(options.quiet ? onlyWrong(results) : results)
        : formatPretty(results, {
            color: usesColor(),
            all: options.all ?? false,
            quiet: options.quiet ?? false,
            showExplained: options.showExplained ?? false,
            showFixes: fix === 'show',
            language: language ?? commonLanguage(results) ?? terminal,
          }),
  );
  return exitCode(results, maxWarnings ?? config.maxWarnings);
}

const onlyFiles = new RunError({
  nl: '--fix verbetert bestanden. Wat het zou doen met de standaardinvoer, toont --fix-dry-run.',
  en: '--fix mends files. What it would do with standard input is shown by --fix-dry-run.',
});

function exitCode(results: readonly FileResult[], maxWarnings: number | undefined): number {
  if (results.some(({ notRead }) => notRead)) return 2;
  const { wrong, question } = countOf(results.flatMap(({ findings }) => findings));
  return wrong > 0 || (maxWarnings !== undefined && question > maxWarnings) ? 1 : 0;
}

async function standardInput(
  operands: readonly string[],
  { stdinFilename = 'stdin.md' }: LintOptions,
  most: number,
): Promise<StandardInput> {
  if (operands.some((operand) => operand !== '-')) {
    throw new RunError({
      nl: 'Lees óf van de standaardinvoer, óf uit bestanden; niet allebei.',
      en: 'Read either from standard input or from files, not both.',
    });
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    size += chunk.length;
    // One byte too many is enough to know.
    if (size > most) break;
  }
  return { bytes: Buffer.concat(chunks), name: stdinFilename };
}

function onlyWrong(results: readonly FileResult[]): readonly FileResult[] {
  return results.map((file) => ({
    ...file,
    findings: file.findings.filter(({ nature }) => nature === 'wrong'),
  }));
}

function commonLanguage(results: readonly FileResult[]): Language | undefined {
  const languages = new Set(results.map(({ language }) => language));
  return languages.size === 1 ? [...languages][0] : undefined;
}

function usesColor(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0';
  return process.stdout.isTTY === true && TERM !== 'dumb';
}
