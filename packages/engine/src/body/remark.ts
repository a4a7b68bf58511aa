import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).freeze();

/** Reads Markdown with unified: the reference, in plain JavaScript, everywhere. */
export function parseWithRemark(text: string): Root {
  return processor.parse(text);
}
