import type { Nodes } from 'mdast';

/** A line that is bold as a whole is a heading below all others. */
const boldDepth = 7;
const longestBold = 80;

/** How deep a heading is; absent for what is no heading. */
export function headingDepth(node: Nodes): number | undefined {
  if (node.type === 'heading') return node.depth;
  if (node.type !== 'paragraph' || node.children.length !== 1) return undefined;
  const [only] = node.children;
  const text = only?.type === 'strong' ? textOf(only).trim() : '';
  return text !== '' && text.length < longestBold ? boldDepth : undefined;
}

/** The words of a heading without the id that some converters put behind it: "Sources {#sources .unnumbered}". */
export function withoutId(heading: string): string {
  const words = heading.trimEnd();
  const at = words.lastIndexOf('{');
  const isId = at > 0 && words.endsWith('}') && /^[#.]/.test(words.slice(at + 1));
  return isId ? words.slice(0, at).trimEnd() : words;
}

/** The words of a node, without the place of each. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
