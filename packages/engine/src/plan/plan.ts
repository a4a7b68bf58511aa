import type { AspectName, Covenant, Pointer } from '@regiolint/schema';
import type { BlockName } from '../blocks/render.ts';
import type { Aside, Outline } from '../body/outline.ts';
import type { Fault, FaultCode, FaultOf } from '../frontmatter/fault.ts';
import type { Range } from '../source/source.ts';
import type { Accepted } from './accepted.ts';
import type { Edits } from './edits.ts';
import type { Given, Item } from './item.ts';
import type { References } from './references.ts';
import type { Spot } from './spot.ts';
import type { AuthorWords } from './words.ts';

/** How grown a collaboration is, in its own view. It decides which questions come, never how hard they hit. */
export type Phase = 'emerging' | 'developing' | 'mature';

/** What lies beside the document, as far as the caller knows. */
export interface Files {
  /** Whether there is a file at a path relative to the document. */
  has(path: string): boolean;
}

/** What became of a rule in this run, for the rules that run last; `stays` when no exception explains what it said. */
export type Outcome = 'spoke' | 'stays' | 'silent' | 'not-run';

/**
 * The document as a rule sees it.
 *
 * @typeParam Reads the canonical pointers that the rule says it reads; `at` and `each` give only those and what they
 * stand in.
 */
export interface Plan<Reads extends Pointer = Pointer> {
  readonly covenant: Accepted<Covenant>;
  /** A phase that is missing or refused counts as emerging. */
  readonly phase: Phase;
  /** Whether the collaboration calls itself simple and gives a reason. */
  readonly simple: boolean;
  /** The day of this run, `2027-03-01`. Nothing else reads the clock. */
  readonly today: string;
  readonly words: AuthorWords;
  readonly references: References;
  /** Changes that a fix may make. */
  readonly edits: Edits;
  /** The document as a whole. */
  readonly document: Spot;
  /** The text below the block; absent when there is none, or when it was too much to read. */
  readonly outline: Outline | undefined;
  readonly files: Files | undefined;
  /** The remarks in the text that leave a question aside. */
  readonly asides: readonly PlacedAside[];
  /** A table of what the block says, as Markdown, in the language of the document. */
  render(block: BlockName): string;
  /** One place of the document, whether something stands there or not. */
  at<At extends Reachable<Reads>>(pointer: At): Item<At>;
  /** Everything that stands at a pattern: `/portfolio/themes/*`, or `/{aspect}` for each aspect that is given. */
  each<At extends Reachable<Reads>>(pattern: At): readonly Given<At>[];
  /** One aspect, whether it is given or not. */
  aspect(name: AspectName): Item<'/{aspect}'>;
  /** What could not be read, accepted or kept. */
  faults<Code extends FaultCode>(code: Code): readonly Placed<FaultOf<Code>>[];
  /** Of a rule that runs last: what became of the others; `undefined` when there is no such rule. */
  outcome(ruleId: string): Outcome | undefined;
  readonly ruleIds: readonly string[];
}

/** A fault and the place to report it at. */
export interface Placed<Of extends Fault = Fault> {
  readonly fault: Of;
  readonly at: Spot;
}

/** What a plan has besides, for a rule that needs the text below the block. */
export interface WithBody {
  readonly outline: Outline;
  /** A place in the text, about an aspect or another item of the block, or about the document. */
  textSpot(range: Range, about?: Pick<Item, 'pointer'>): Spot;
}

/** A remark in the text that leaves a question aside, and the place to report it at. */
export interface PlacedAside extends Pick<Aside, 'rule' | 'reason' | 'line'> {
  readonly at: Spot;
  /** Whether it explained something in this run, for the rules that run last. */
  isUsed(): boolean;
}

/** What a rule reads, and everything that it stands in. */
export type Reachable<Reads extends Pointer> = Extract<'' | Reads | Ancestors<Reads>, Pointer>;

type Ancestors<Path extends string, Above extends string = ''> = Path extends `/${infer Step}/${infer Rest}`
  ? `${Above}/${Step}` | Ancestors<`/${Rest}`, `${Above}/${Step}`>
  : never;
