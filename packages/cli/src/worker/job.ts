import type { Accepted, Finding, Limits, Place, RuleLevel } from '@regiolint/engine';
import type { Covenant, Language } from '@regiolint/schema';
import type { ConfiguredRule } from '../config/own-rules/check-own-rule.ts';

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
  /** Rules of the region's own, beside ours. */
  readonly ownRules: readonly ConfiguredRule[];
  readonly limits: Partial<Limits>;
  /** Whether the safe fixes are made. */
  readonly fix: boolean;
  /** Whether what was read is given back too. */
  readonly covenant: boolean;
  /** The language of the messages; absent for that of the document. */
  readonly language?: Language;
}

/** A finding with its text, and the line that it stands on. */
export interface Told extends Finding {
  readonly message: string;
  readonly line?: string;
  /** The safe fixes, with their places in lines and columns. */
  readonly edits?: readonly PlacedEdit[];
}

/** Writes `text` over what stands at a place. */
export interface PlacedEdit {
  readonly place: Place;
  readonly text: string;
}

/** A document with its safe fixes made. */
export interface Fixed {
  readonly before: string;
  readonly text: string;
  /** How many findings were mended. */
  readonly count: number;
}

/** What became of a document. */
export interface Done {
  readonly language: Language;
  readonly findings: readonly Told[];
  /** What was read, where that was asked for; absent for a newer version of the form. */
  readonly covenant?: Accepted<Covenant>;
  /** With it, canonical pointers of what stands there but could not be read. */
  readonly unread?: readonly string[];
  /** What the safe fixes made of it; absent when they changed nothing. */
  readonly fixed?: Fixed;
  /** Why nothing could be read of it. */
  readonly problem?: 'binary' | 'encoding' | 'time' | 'memory' | 'crash';
  /** Of a crash: what broke, for whoever mends it. */
  readonly detail?: string;
}
