import { resolve } from 'node:path';
import type { Language } from '@regiolint/schema';
import { readConfig } from '../config/read-config.ts';
import { checkNotOver, standardInputPath } from '../files/not-over.ts';
import { collectionOf, pathsIn } from '../files/shard.ts';
import { needsPlans } from '../format/format.ts';
import { startProgress } from '../format/progress.ts';
import { countOf } from '../format/results.ts';
import { summaryOf } from '../format/words.ts';
import { today } from '../options.ts';
import { RunError } from '../run-error.ts';
import type { Looked } from '../watch/watch.ts';
import { findPaths, lintFiles, type StandardInput } from './lint.ts';
import { type LintOptions, readSetup, type Setup } from './lint-setup.ts';
import { commonLanguage, exitCode } from './outcome.ts';
import { tell } from './tell.ts';

/**
 * Lints and prints; with `--watch` again each time that something changes.
 *
 * @returns the exit code
 */
export async function lintCommand(
  operands: readonly string[],
  options: LintOptions,
  terminal: Language,
): Promise<number> {
  const setup = readSetup(operands, options, terminal);
  if (!options.watch) return (await look(setup)).tell();
  if (options.stdin || operands.includes('-')) throw noWatching;
  const { watch } = await import('../watch/watch.ts');
  const { outputs, cwd } = setup;
  const written = outputs.flatMap(({ file }) => (file === undefined ? [] : [resolve(cwd, file)]));
  const request = { operands, cwd, config: options.config, outputs: written };
  return watch(request, (stop) => look(setup, stop), terminal);
}

/** Looks once; what was found is told when it is asked for. */
async function look(setup: Setup, stop?: AbortSignal): Promise<Looked> {
  const { operands, options, outputs, shard, levels, terminal } = setup;
  const config = await readConfig(options.config, setup.cwd);
  if (Object.keys(levels).length > 0) {
    const { checkRuleId } = await import('../config/check-config.ts');
    const ownIds = config.ownRules.map(({ id }) => id);
    for (const id of Object.keys(levels)) checkRuleId(id, '--rule', ownIds);
  }
  const input =
    options.stdin || operands.includes('-')
      ? await standardInput(operands, options, setup.maxFileSize)
      : undefined;

  const fix = options.fixDryRun ? ('show' as const) : options.fix ? ('write' as const) : undefined;
  if (fix === 'write' && input) throw onlyFiles;
  if (shard && input) throw noParts;
  const day = setup.today ?? today();
  const request = {
    operands,
    cwd: setup.cwd,
    today: day,
    levels,
    limits: setup.limits,
    maxFileSize: setup.maxFileSize,
    terminal,
    config,
    language: setup.language,
    covenants: outputs.some(({ format }) => needsPlans(format)),
    progress: startProgress,
    ...(fix && { fix }),
    ...(stop && { stop }),
  };
  const all = await findPaths(request, input);
  const written = outputs.flatMap(({ file }) => file ?? []);
  await checkNotOver(written, [...(input ? [standardInputPath] : all), ...(config.paths ?? [])]);
  const results = await lintFiles(request, input, shard ? pathsIn(shard, all) : all);
  const most = setup.maxWarnings ?? config.maxWarnings;
  const language = setup.language ?? config.language;
  const saysSummary = outputs.some(({ format, file }) => format === 'pretty' && file === undefined);
  const counts = countOf(results.flatMap(({ findings }) => findings));
  return {
    ...(!saysSummary && { summary: summaryOf(counts, results.length, language ?? terminal) }),
    async tell() {
      await tell(results, outputs, {
        language: language ?? commonLanguage(results) ?? terminal,
        today: day,
        all: options.all ?? false,
        quiet: options.quiet ?? false,
        showExplained: options.showExplained ?? false,
        showFixes: fix === 'show',
        ownRules: config.ownRules.map(({ id, nature, message, source }) => ({ id, nature, message, source })),
        shard: {
          ...(shard ?? { index: 1, of: 1 }),
          collection: collectionOf(all),
          ...(language && { language }),
          ...(most !== undefined && { maxWarnings: most }),
        },
      });
      return exitCode(results, most);
    },
  };
}

const noParts = new RunError({
  nl: '--shard verdeelt bestanden; van de standaardinvoer is er maar één.',
  en: '--shard divides files; of standard input there is only one.',
});

const noWatching = new RunError({
  nl: '--watch kijkt naar bestanden; de standaardinvoer verandert niet.',
  en: '--watch looks at files; standard input does not change.',
});

const onlyFiles = new RunError({
  nl: '--fix verbetert bestanden. Wat het zou doen met de standaardinvoer, toont --fix-dry-run.',
  en: '--fix mends files. What it would do with standard input is shown by --fix-dry-run.',
});

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
