import type { Limits, RuleLevel } from '@regiolint/engine';
import type { Language } from '@regiolint/schema';
import { readConfig } from '../config/read-config.ts';
import { collectionOf, pathsIn } from '../files/shard.ts';
import { needsPlans } from '../format/format.ts';
import {
  readChoice,
  readCount,
  readDay,
  readLevel,
  readLimit,
  readShard,
  readSize,
  today,
} from '../options.ts';
import { RunError } from '../run-error.ts';
import { findPaths, lintFiles, type StandardInput } from './lint.ts';
import { commonLanguage, exitCode } from './outcome.ts';
import { readOutputs } from './outputs.ts';
import { tell } from './tell.ts';

/** The options of the main command, as they were typed. */
export interface LintOptions {
  readonly lang?: string;
  readonly format?: readonly string[];
  readonly output?: string;
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
  readonly shard?: string;
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
  const shard = options.shard === undefined ? undefined : readShard(options.shard);
  const outputs = readOutputs(options.format, options.output, shard ? 'shard' : 'pretty');
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
  if (shard && input) throw noParts;
  const full = {
    ...request,
    config,
    language: asked,
    covenants: outputs.some(({ format }) => needsPlans(format)),
    ...(fix && { fix }),
  };
  const all = shard && (await findPaths(full));
  const results = await lintFiles(full, input, all && pathsIn(shard, all));
  const most = maxWarnings ?? config.maxWarnings;
  await tell(results, outputs, {
    language: language ?? commonLanguage(results) ?? terminal,
    today: request.today,
    all: options.all ?? false,
    quiet: options.quiet ?? false,
    showExplained: options.showExplained ?? false,
    showFixes: fix === 'show',
    ownRules: config.ownRules.map(({ id, nature, message, source }) => ({ id, nature, message, source })),
    shard: {
      ...(shard ?? { index: 1, of: 1 }),
      collection: collectionOf(all ?? results.map(({ path }) => path)),
      ...(language && { language }),
      ...(most !== undefined && { maxWarnings: most }),
    },
  });
  return exitCode(results, most);
}

const noParts = new RunError({
  nl: '--shard verdeelt bestanden; van de standaardinvoer is er maar één.',
  en: '--shard divides files; of standard input there is only one.',
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
