import type { AspectName, Language } from '@regiolint/schema';
import type { Root } from 'mdast';
import type { Edit } from '../frontmatter/fault.ts';
import type { Range } from '../source/source.ts';
import type { Phrase } from './phrase.ts';

/**
 * Reads Markdown into mdast with positions. mdast is the seam: unified with remark-parse is the reference, satteri the
 * native one of the command line.
 */
export type MarkdownParser = (text: string) => Root;

/** The text below the block, as far as the rules look at it. */
export interface Outline {
  /** The language of the text by its words, whatever language the block is in. */
  readonly language: Language;
  /** What ends its lines. */
  readonly newline: string;
  /** What stands above the first heading. */
  readonly opening: Content;
  /** Every heading with what stands below it, in the order of the text. */
  readonly sections: readonly Section[];
  /** What the tool writes between markers; no section holds it. */
  readonly blocks: readonly GeneratedBlock[];
  /** Remarks that leave a question aside. */
  readonly asides: readonly Aside[];
}

/** What people wrote. */
export interface Content {
  /** Of paragraphs, quotes and items of lists, in the order of the text. */
  readonly sentences: readonly Phrase[];
  readonly tables: readonly Table[];
  /** Items with their own words; a list inside an item is a list of its own. */
  readonly lists: readonly (readonly Phrase[])[];
}

export interface Section extends Content {
  readonly heading: string;
  /** 1 to 6. */
  readonly depth: number;
  readonly range: Range;
  /** The aspects that the heading speaks of, first word first; of the title of the text none. */
  readonly aspects: readonly AspectName[];
  /** The aspects that it is about: its own, else those of the nearest heading above it that has any. */
  readonly about: readonly AspectName[];
  /** The words below the heading, up to the next heading of the same or a higher level. */
  readonly words: number;
}

export interface Table {
  readonly header: readonly Phrase[];
  readonly rows: readonly (readonly Phrase[])[];
  readonly range: Range;
}

/** `<!-- regiolint:raci -->`, what stands below it, and `<!-- /regiolint:raci -->`. */
export interface GeneratedBlock extends Content {
  readonly name: string;
  /** Whether it starts with the marker that opens; one that only closes has nothing in it. */
  readonly opens: boolean;
  readonly marker: Range;
  /** What a marker stands in, where no table can be written. */
  readonly within?: Surroundings;
  /** What stands from the one marker to the other; absent when one of them is missing, or stands in something. */
  readonly content?: Edit;
}

/** What a marker may stand in, seen from outside. */
export type Surroundings = 'list' | 'quote' | 'table' | 'heading' | 'paragraph' | 'footnote' | 'indentation';

/** `<!-- regiolint-disable-next-line rule: reason -->`. */
export interface Aside {
  readonly rule: string;
  /** Absent when nothing is said: a sign or a dash is no reason. */
  readonly reason?: string;
  readonly range: Range;
  /** All of the line when nothing else stands on it, with its end. */
  readonly line: Range;
  /** The next line that is no remark of this kind, or all of the table that starts there. */
  readonly covers: Range;
}
