import type { Language } from '@regiolint/schema';
import { type Config, type FileResult, type FormatContext, type LintRequest } from 'regiolint';
/**
 * What is asked for each plan, with the bounds that the command line has by itself.
 *
 * @param operands files, folders and globs
 * @param language as asked for
 */
export declare function requestFor(operands: readonly string[], cwd: string, config: Config, language: Language | undefined): LintRequest;
/** How what was found is shown. */
export declare function contextFor({ config, language, terminal, today }: LintRequest, results: readonly FileResult[]): FormatContext;
/**
 * Looks at plans, each within its bounds.
 *
 * @param paths from the folder of the run
 * @param folder that the paths of the results are counted from, as GitHub does
 */
export declare function lintPlans(paths: readonly string[], request: LintRequest, folder: string): Promise<readonly FileResult[]>;
