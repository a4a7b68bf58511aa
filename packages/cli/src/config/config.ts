import type { RuleLevel } from '@regiolint/engine';
import type { Language } from '@regiolint/schema';

/** The configuration of a region: what is theirs, and which questions they want. Data, never code. */
export interface Config {
  readonly files: readonly string[];
  readonly ignore: readonly string[];
  readonly language?: Language;
  readonly rules: Readonly<Record<string, RuleLevel>>;
  readonly maxWarnings?: number;
  /** The folder that the globs are counted from. */
  readonly folder: string;
}

/** What holds when there is no configuration. */
export function noConfig(folder: string): Config {
  return { files: [], ignore: [], rules: {}, folder };
}
