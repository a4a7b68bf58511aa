import type { Nodes, PhrasingContent, Root } from 'mdast';
import { withAddresses } from './addresses.ts';

/**
 * Keeps words whole, in the whole tree. Word marks any letters as bold or italic; in Markdown a mark in the middle of a
 * word cuts it in two, or shows as signs, and so do two marks that touch. Such a mark is left out, and an address is
 * written as one.
 */
export function tidyWords(node: Nodes): void {
  if (!('children' in node)) return;
  if (isPhrasing(node)) {
    node.children = withWholeWords(node.children, { sign: '', endsMark: false }).flatMap(withAddresses);
    return;
  }
  for (const child of node.children) tidyWords(child);
}

type WithPhrasing = Extract<Nodes, { children: PhrasingContent[] }>;

function isPhrasing(node: Extract<Nodes, Root | { children: unknown[] }>): node is WithPhrasing {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}

/** What was said last: the letter or sign, and whether a mark ends right behind it. */
interface Said {
  sign: string;
  endsMark: boolean;
}

/** @param right what follows the nodes, and `open` the marks around them */
function withWholeWords(
  nodes: readonly PhrasingContent[],
  said: Said,
  right = '',
  open: readonly string[] = [],
): PhrasingContent[] {
  const words = nodes.map(wordsIn);
  return nodes.flatMap((node, index) => {
    if (!('children' in node)) {
      if (words[index]) Object.assign(said, { sign: words[index]?.at(-1), endsMark: false });
      return [node];
    }
    let next = index + 1;
    while (words[next] === '') next += 1;
    const after = (words[next] ?? right)[0] ?? '';
    const isMark = marks.has(node.type);
    const isInWord = [said.sign, after].some((sign) => /[\p{L}\p{N}]/u.test(sign));
    const isLost = isMark && (said.endsMark || isInWord || open.includes(node.type));
    if (!isMark) said.endsMark = false;
    const children = withWholeWords(node.children, said, after, isLost ? open : [...open, node.type]);
    if (isLost) return children;
    said.endsMark = isMark;
    return [{ ...node, children } as PhrasingContent];
  });
}

const marks: ReadonlySet<string> = new Set(['strong', 'emphasis', 'delete']);

function wordsIn(node: PhrasingContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsIn).join('') : ' ';
}
