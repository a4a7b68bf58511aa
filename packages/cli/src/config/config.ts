import type { RuleLevel } from '@regiolint/engine';
import type { Language } from '@regiolint/schema';
import type { ConfiguredRule } from './own-rules/check-own-rule.ts';

/** The configuration of a region: what is theirs, and which questions they want. Data, never code. */
export interface Config {
  readonly files: readonly string[];
  readonly ignore: readonly string[];
  readonly language?: Language;
  readonly rules: Readonly<Record<string, RuleLevel>>;
  /** What is different for some of the documents, in the order in which it counts. */
  readonly overrides: readonly Override[];
  readonly ownRules: readonly ConfiguredRule[];
  readonly maxWarnings?: number;
  /** The folder that the globs are counted from. */
  readonly folder: string;
  /** The folder that it may not lead out of: the repository; without one the folder of the run or its own. */
  readonly root: string;
  /** The files that it was read from. */
  readonly paths?: readonly string[];
}

export interface Override {
  readonly files: readonly string[];
  /** The folder that its globs are counted from. */
  readonly folder: string;
  readonly rules: Readonly<Record<string, RuleLevel>>;
  readonly language?: Language;
}

/** What holds when there is no configuration. */
export function noConfig(folder: string): Config {
  return { files: [], ignore: [], rules: {}, overrides: [], ownRules: [], folder, root: folder };
}
