import type { AspectName } from '@regiolint/schema';
import type { Root } from 'mdast';
import type { Range } from '../source/source.ts';

/**
 * Reads Markdown into mdast with positions. mdast is the seam: unified with remark-parse is the reference, satteri the
 * native one of the command line.
 */
export type MarkdownParser = (text: string) => Root;

/** The text below the block, as far as the rules look at it. */
export interface Outline {
  /** Every heading with what stands below it, in the order of the text. */
  readonly sections: readonly Section[];
}

export interface Section {
  readonly heading: string;
  /** 1 to 6. */
  readonly depth: number;
  readonly range: Range;
  /** The aspects that the heading speaks of, first word first. */
  readonly aspects: readonly AspectName[];
  /** The words below the heading, up to the next heading of the same or a higher level. */
  readonly words: number;
}
