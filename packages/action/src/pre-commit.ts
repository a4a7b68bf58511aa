import {
  exitCode,
  findPaths,
  formatPretty,
  lintFiles,
  printable,
  RunError,
  readConfig,
  say,
  terminalLanguage,
} from 'regiolint';
import { contextFor, requestFor } from './lint-plans.ts';

/**
 * For pre-commit, which has this repository but installs nothing: every plan, or those that `args` names, as the command
 * line shows them.
 */
async function run(args: readonly string[]): Promise<number> {
  const cwd = process.cwd();
  const config = await readConfig(undefined, cwd);
  const operands = args.filter((arg) => arg !== '--all');
  const request = requestFor(operands, cwd, config, undefined);
  const results = await lintFiles(request, undefined, await findPaths(request));
  const all = operands.length < args.length;
  process.stdout.write(formatPretty(results, { ...contextFor(request, results), all }));
  return exitCode(results, config.maxWarnings);
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof RunError)) throw error;
  const language = terminalLanguage(undefined, process.env);
  process.stderr.write(`regiolint: ${printable(say(error.words, language, error.values))}\n`);
  process.exitCode = 2;
}
