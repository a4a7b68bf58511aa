import type { Words } from '@regiolint/schema';
import type { Edit } from '../frontmatter/fault.ts';
import type { Position } from '../source/source.ts';

/**
 * What a finding is. `wrong`: unreadable, dangling, contradictory, or not adding up. `question`: something that the
 * phase asks for is not answered, or a date has passed. `deepening`: more could be said.
 */
export type Nature = 'wrong' | 'question' | 'deepening';

export type Severity = 'error' | 'warning' | 'info';

/** How loud a finding is follows from its nature, never from the phase. */
export const severityOf: Readonly<Record<Nature, Severity>> = {
  wrong: 'error',
  question: 'warning',
  deepening: 'info',
};

/**
 * What stands in a placeholder of a message: a text of the document as it was typed, a number, words in each language,
 * a date (`2027-03` or `2027-03-01`, shown in words), or several of these.
 */
export type Value = string | number | Words | { readonly date: string } | readonly Value[];

/** From `start` up to and not including `end`. */
export interface Place {
  readonly start: Position;
  readonly end: Position;
}

/** A change that an editor may offer; the person chooses. */
export interface Suggestion {
  readonly title: Words;
  readonly edits: readonly Edit[];
}

/** What a rule found: plain data, safe as JSON. The text is made at the edge, in the language of the reader. */
export interface Finding {
  readonly ruleId: string;
  readonly messageId: string;
  readonly values: Readonly<Record<string, Value>>;
  readonly nature: Nature;
  readonly severity: Severity;
  /** Canonical JSON pointer of what it is about. */
  readonly pointer?: string;
  /** Canonical pointers of what it is about besides: a louder rule that speaks there speaks for it. */
  readonly about?: readonly string[];
  readonly place?: Place;
  /** True when it is about the document as a whole, so that its place is only somewhere to put it. */
  readonly wholeDocument?: true;
  readonly fixes?: readonly Edit[];
  readonly suggestions?: readonly Suggestion[];
  /** The reason that the document gives for leaving this aside. */
  readonly explained?: { readonly reason: string };
  /** True when no exception can explain it: something could not be read or accepted. */
  readonly stays?: true;
}
