import type { AspectName, Language } from '@regiolint/schema';

/** Everything that the survey knows of words, as it stands in `lexicon/`: see the README of this package for the form. */
export interface Lexicon {
  readonly common: Readonly<Record<Language, CommonWords>>;
  readonly aspects: Readonly<Record<AspectName, Readonly<Record<Language, AspectWords>>>>;
}

/** Words that every aspect shares. */
export interface CommonWords {
  /** Lists that a pattern names between angle brackets: `<body>`. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  readonly tones: Readonly<Record<ToneName, readonly string[]>>;
  /** Headings under which everything has this tone. */
  readonly headings: Readonly<Partial<Record<ToneName, readonly string[]>>>;
  /** A short sentence that starts with one of these speaks of the sentence before it. */
  readonly anaphors: readonly string[];
  /** Headings, in small letters, below which nothing is said of the collaboration. */
  readonly aside: readonly string[];
  /** Headings of a table of contents. */
  readonly contents: readonly string[];
}

/**
 * What a clause says about what it names: that it follows later, stands elsewhere, is wanted, was so once, is told as what happened, or is not there.
 */
export type ToneName = 'deferred' | 'elsewhere' | 'need' | 'past' | 'told' | 'lack';

/** The words of one aspect in one language. */
export interface AspectWords {
  /** Lists of its own, beside those of all aspects. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** A heading or label that is about this aspect and nothing else: what stands below it speaks of it. */
  readonly own: readonly string[];
  /** A heading of its own below which a sentence makes the aspect whole. */
  readonly firm: readonly string[];
  /** A heading that makes hints count. */
  readonly near: readonly string[];
  /** One of these makes the aspect whole. */
  readonly whole: readonly string[];
  /** One of these speaks of it, but leaves a part open. */
  readonly part: readonly string[];
  /** Read between the lines: speaks of it weakly. */
  readonly implicit: readonly string[];
  /** Too little alone: several of them, in different places, speak of it. */
  readonly weak: readonly string[];
  /** Nouns that count only in company: below a heading of the aspect, or where the text says later or elsewhere. */
  readonly hint: readonly string[];
  /** Beside a part, one of these makes it whole. */
  readonly complete: readonly string[];
  /** Taken out of the sentence before anything else is looked for. */
  readonly ignore: readonly string[];
  /** From so many different parts in different sentences on, they make a whole. */
  readonly enough?: number;
  /** So many different weak ones speak of it; usually two. One where nearly every plan speaks of the aspect. */
  readonly needs?: number;
  /** From so many items or rows on, a list or table below a heading of its own makes it whole. */
  readonly list?: number;
  /** Below a heading of its own only a list speaks of it; a sentence needs words of its own. */
  readonly listed?: boolean;
  /** In a list that is introduced as one of these, its words do not count. */
  readonly unlike: readonly AspectName[];
  /** Where else it is looked for: in a list or table as a whole, in the title of the text, in headings. */
  readonly also: readonly ('joined' | 'title' | 'heading')[];
  /** Tones that do not take evidence of this aspect away. */
  readonly despite: readonly ToneName[];
}
