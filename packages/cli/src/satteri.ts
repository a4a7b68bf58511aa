import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';

/** Reads Markdown with a native parser: the same tree as unified with remark-parse, some fifty times as fast. */
export function parseWithSatteri(text: string): Root {
  return markdownToMdast(text, { features: { gfm: true, frontmatter: true } }) as unknown as Root;
}
