import type { WordProblem } from './problems.ts';
import { readWord } from './read-word.ts';
import { toMarkdown } from './to-markdown.ts';

export type Converted = Markdown | { readonly problem: WordProblem };

interface Markdown {
  readonly text: string;
  /** Pictures that were left out. */
  readonly images: number;
}

/** Turns a Word file (`.docx`) into Markdown. */
export async function convertWord(bytes: Uint8Array): Promise<Converted> {
  const read = await readWord(bytes);
  if ('problem' in read) return read;
  try {
    return { text: toMarkdown(read.tree), images: read.images };
  } catch {
    // Nested deeper than anything that people write.
    return { problem: 'no-word' };
  }
}
