import type { Phase } from '@regiolint/engine';
import type { AspectName, Language, Words } from '@regiolint/schema';

/** What a person has said, in options or at the prompts: it is written as it is. Words are canonical. */
export interface Answers {
  readonly language: Language;
  readonly simple: boolean;
  readonly kind?: string;
  readonly title?: string;
  readonly documentStatus?: string;
  readonly phase?: Phase;
  readonly region?: string;
  readonly parties: readonly string[];
}

/** What stands somewhere in a text. */
export interface Evidence {
  /** 1-based. */
  readonly line: number;
  readonly quote: string;
  /** The other document that it stands in. */
  readonly document?: string;
  /** How people find it there: a line, a page of a PDF, or a heading in Word. */
  readonly place?: Words;
}

/** A value that the text gives literally, for a person to confirm. */
export interface Proposal extends Evidence {
  readonly value: string;
}

/** What the text says of an aspect. */
export interface Found {
  readonly aspect: AspectName;
  readonly status: 'present' | 'partial' | 'deferred' | 'elsewhere' | 'absent';
  readonly evidence: readonly Evidence[];
}

/** All that a text proposes: each of these is written as a comment. */
export interface Proposals {
  readonly title?: Proposal;
  readonly kind?: Proposal;
  readonly region?: Proposal;
  readonly parties: readonly Proposal[];
  readonly aspects: readonly Found[];
}
