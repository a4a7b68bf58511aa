import type { LeftOut } from './left-out.ts';
import { numberLists } from './number-lists.ts';
import type { WordProblem } from './problems.ts';
import { readWord } from './read-word.ts';
import { toMarkdown } from './to-markdown.ts';

export type Converted = Markdown | { readonly problem: WordProblem };

interface Markdown {
  readonly text: string;
  readonly leftOut: LeftOut;
}

/** Turns a Word file (`.docx`) into Markdown. */
export async function convertWord(bytes: Uint8Array): Promise<Converted> {
  const read = await readWord(bytes);
  if ('problem' in read) return read;
  try {
    numberLists(read.tree);
    return { text: toMarkdown(read.tree), leftOut: read.leftOut };
  } catch {
    // Nested deeper than anything that people write.
    return { problem: 'no-word' };
  }
}
