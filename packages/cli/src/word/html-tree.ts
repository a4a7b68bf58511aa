import type { Root as Html } from 'hast';
import type { Root } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { cell, lineBreak } from './cell.ts';
import { listItem, markNumbers } from './item-numbers.ts';
import { withMarks } from './marks.ts';
import { markNotes, noteHandlers } from './notes.ts';
import { tidyHtml } from './tidy-html.ts';
import { tidyWords } from './tidy-words.ts';

const processor = unified()
  .use(rehypeParse, { fragment: true })
  .use(() => (html: Html) => {
    markNotes(html);
    markNumbers(html);
    tidyHtml(html);
  })
  .use(rehypeRemark, { handlers: { td: cell, th: cell, li: listItem, wbr: lineBreak, ...noteHandlers } })
  .use(() => (tree: Root) => {
    tidyWords(tree);
    withMarks(tree);
  })
  .freeze();

/** Makes the tree of Markdown of the HTML of a Word file: headings, nested lists, tables and notes stay what they are. */
export function htmlTree(html: string): Root {
  return processor.runSync(processor.parse(html)) as unknown as Root;
}
