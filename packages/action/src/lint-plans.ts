import type { Language } from '@regiolint/schema';
import {
  type Config,
  commonLanguage,
  type FileResult,
  type FormatContext,
  type LintRequest,
  lintFiles,
  today,
} from 'regiolint';
import { pathFrom } from './place.ts';

/**
 * What is asked for each plan, with the bounds that the command line has by itself.
 *
 * @param operands files, folders and globs
 * @param language as asked for
 */
export function requestFor(
  operands: readonly string[],
  cwd: string,
  config: Config,
  language: Language | undefined,
): LintRequest {
  return {
    operands,
    cwd,
    config,
    today: today(),
    levels: {},
    limits: {},
    maxFileSize: 1_000_000,
    language,
    terminal: language ?? config.language ?? 'nl',
    covenants: true,
  };
}

/** How what was found is shown. */
export function contextFor(
  { config, language, terminal, today }: LintRequest,
  results: readonly FileResult[],
): FormatContext {
  return {
    language: language ?? config.language ?? commonLanguage(results) ?? terminal,
    today,
    color: false,
    all: false,
    quiet: false,
    showExplained: false,
    showFixes: false,
    ownRules: config.ownRules,
  };
}

/**
 * Looks at plans, each within its bounds.
 *
 * @param paths from the folder of the run
 * @param folder that the paths of the results are counted from, as GitHub does
 */
export async function lintPlans(
  paths: readonly string[],
  request: LintRequest,
  folder: string,
): Promise<readonly FileResult[]> {
  const results = await lintFiles(request, undefined, paths);
  return results.map((result) => ({ ...result, path: pathFrom(folder, request.cwd, result.path) }));
}
