import type { Limits, RuleLevel } from '@regiolint/engine';
import type { Language } from '@regiolint/schema';
import { readChoice, readCount, readDay, readLevel, readLimit, readShard, readSize } from '../options.ts';
import { readOutputs } from './outputs.ts';

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
  readonly watch?: boolean;
}

/** What the options ask for. */
export type Setup = ReturnType<typeof readSetup>;

/**
 * Reads the options; nothing else is read yet.
 *
 * @throws RunError when one of them is not right
 */
export function readSetup(operands: readonly string[], options: LintOptions, terminal: Language) {
  const shard = options.shard === undefined ? undefined : readShard(options.shard);
  return {
    operands,
    options,
    terminal,
    shard,
    cwd: process.cwd(),
    outputs: readOutputs(options.format, options.output, shard ? 'shard' : 'pretty'),
    language: options.lang === undefined ? undefined : readChoice('--lang', options.lang, ['nl', 'en']),
    levels: Object.fromEntries((options.rule ?? []).map(readLevel)) as Record<string, RuleLevel>,
    limits: Object.assign({}, ...(options.limit ?? []).map(readLimit)) as Partial<Limits>,
    maxWarnings:
      options.maxWarnings === undefined ? undefined : readCount('--max-warnings', options.maxWarnings),
    today: options.today === undefined ? undefined : readDay(options.today),
    maxFileSize: readSize(options.maxFileSize ?? '1MB'),
  };
}
