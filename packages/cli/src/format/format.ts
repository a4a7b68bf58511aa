import type { Nature } from '@regiolint/engine';
import type { Language, Words } from '@regiolint/schema';
import type { FileResult } from './results.ts';

/** Turns what was found into one text. */
export type Format = (files: readonly FileResult[], context: FormatContext) => string;

/** What a format needs to know of the run. */
export interface FormatContext {
  /** The language of what is not about one document. */
  readonly language: Language;
  /** The day of the run, `2027-03-01`. */
  readonly today: string;
  readonly color: boolean;
  /** For people: also the questions beyond the first five, and the deepening ones. */
  readonly all: boolean;
  /** Only what is wrong. */
  readonly quiet: boolean;
  readonly showExplained: boolean;
  /** The lines that the safe fixes would change. */
  readonly showFixes: boolean;
  readonly ownRules: readonly OwnRuleWords[];
  /** What `regiolint merge` needs besides, when this run is a part of a whole. */
  readonly shard?: ShardOfRun;
}

/** A rule of the region's own, as far as formats speak of it. */
export interface OwnRuleWords {
  readonly id: string;
  readonly nature: Nature;
  readonly message: Words;
  readonly source: string;
}

/** Which part of a collection a run looked at. */
export interface ShardOfRun {
  /** 1-based. */
  readonly index: number;
  readonly of: number;
  /** SHA-256 of the paths of the whole collection: all parts must be of the same one. */
  readonly collection: string;
  /** As asked for or configured. */
  readonly language?: Language;
  readonly maxWarnings?: number;
}

/** Every format; one that is not asked for is not loaded. */
const formats = {
  pretty: async (): Promise<Format> => (await import('./pretty.ts')).formatPretty,
  text: async (): Promise<Format> => (await import('./text.ts')).formatText,
  json: async (): Promise<Format> => (await import('./json.ts')).formatJson,
  ndjson: async (): Promise<Format> => (await import('./ndjson.ts')).formatNdjson,
  sarif: async (): Promise<Format> => (await import('./sarif.ts')).formatSarif,
  github: async (): Promise<Format> => (await import('./github.ts')).formatGithub,
  gitlab: async (): Promise<Format> => (await import('./gitlab.ts')).formatGitlab,
  junit: async (): Promise<Format> => (await import('./junit.ts')).formatJunit,
  checkstyle: async (): Promise<Format> => (await import('./checkstyle.ts')).formatCheckstyle,
  markdown: async (): Promise<Format> => (await import('./markdown.ts')).formatMarkdown,
  html: async (): Promise<Format> => (await import('./html.ts')).formatHtml,
  comparison: async (): Promise<Format> => (await import('./comparison.ts')).formatComparison,
  shard: async (): Promise<Format> => (await import('./shard.ts')).formatShard,
};

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as readonly FormatName[];

export function loadFormat(name: FormatName): Promise<Format> {
  return formats[name]();
}

/** Whether a format holds all that was found, so that `--quiet` leaves it as it is. */
export function isComplete(name: FormatName): boolean {
  return name === 'json' || name === 'ndjson' || name === 'shard';
}

/** Whether a format needs the plans themselves, beside what was found in them. */
export function needsPlans(name: FormatName): boolean {
  return name === 'html' || name === 'comparison' || name === 'shard';
}
