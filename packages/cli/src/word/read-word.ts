import mammoth from 'mammoth';
import type { Root } from 'mdast';
import { checkZip } from './check-zip.ts';
import { htmlTree } from './html-tree.ts';
import { numberTag } from './item-numbers.ts';
import type { LeftOut } from './left-out.ts';
import type { WordProblem } from './problems.ts';
import { asShown } from './xml/as-shown.ts';
import { numberStyle } from './xml/with-numbers.ts';

export type WordRead = WordText | { readonly problem: WordProblem };

interface WordText {
  /** What the file says, as the tree that its Markdown would have. Positions are those of no text. */
  readonly tree: Root;
  readonly leftOut: LeftOut;
}

/** Reads a Word file (`.docx`). Pictures are left out, and so are the table of contents and what is hidden. */
export async function readWord(bytes: Uint8Array): Promise<WordRead> {
  const problem = await checkZip(bytes);
  if (problem) return { problem };
  let images = 0;
  try {
    const shown = await asShown(bytes);
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(shown.bytes) },
      {
        styleMap,
        convertImage: mammoth.images.imgElement(async () => {
          images += 1;
          return { src: '' };
        }),
      },
    );
    return {
      tree: htmlTree(value),
      leftOut: { images, contents: Number(shown.hadContents), hidden: Number(shown.hadHidden) },
    };
  } catch {
    return { problem: 'no-word' };
  }
}

/** Word calls its own styles in English whatever its language; other programs do not. */
const styleMap = [
  `r.${numberStyle} => ${numberTag}`,
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Titel'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='Kop ${level}'] => h${level}:fresh`),
];
