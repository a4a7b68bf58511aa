import type { Change } from '@regiolint/report';
import type { Language } from '@regiolint/schema';

/** Turns the difference between two versions into one text. */
export type DiffFormat = (difference: Difference, context: DiffContext) => string;

export interface Difference {
  readonly title: string | undefined;
  readonly before: ComparedVersion;
  readonly after: ComparedVersion;
  readonly changes: readonly Change[];
}

export interface ComparedVersion {
  /** As it was named; of a file that was renamed since, as it was called then. */
  readonly path: string;
  /** The commit that it was read from. */
  readonly base?: string;
  /** Set when there was no such file at that commit. */
  readonly isAbsent?: true;
  /** Canonical pointers of what could not be read, so that nothing is said of it. */
  readonly unread: readonly string[];
}

export interface DiffContext {
  readonly language: Language;
  readonly color: boolean;
  /** What a rule asks, in a few sentences; of a rule of the region's own nothing is known here. */
  asks(rule: string): string | undefined;
}
