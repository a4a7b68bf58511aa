import type { Finding, Limits, RuleLevel } from '@regiolint/engine';
import type { Language } from '@regiolint/schema';

/** One document for a worker to read. */
export interface Job {
  readonly bytes: Uint8Array;
  /** Absolute path, for what lies beside the document; absent for standard input. */
  readonly path?: string;
  /** Folder outside of which nothing is looked for. */
  readonly root: string;
  readonly kind: 'markdown' | 'bare';
  readonly today: string;
  readonly levels: Readonly<Record<string, RuleLevel>>;
  readonly limits: Partial<Limits>;
  /** The language of the messages; absent for that of the document. */
  readonly language?: Language;
}

/** A finding with its text, and the line that it stands on. */
export interface Told extends Finding {
  readonly message: string;
  readonly line?: string;
}

/** What became of a document. */
export interface Done {
  readonly language: Language;
  readonly findings: readonly Told[];
  /** Why nothing could be read of it. */
  readonly problem?: 'binary' | 'encoding' | 'time' | 'memory' | 'crash';
  /** Of a crash: what broke, for whoever mends it. */
  readonly detail?: string;
}
