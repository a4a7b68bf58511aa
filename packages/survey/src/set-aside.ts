import type { Nodes, Root } from 'mdast';
import { headingDepth, textOf, withoutId } from './heading-depth.ts';
import type { CommonWords } from './lexicon.ts';
import { endOf, leadsToPage } from './plain-lines.ts';

/**
 * A document without what says nothing of its own: a table of contents, and what stands below a heading such as
 * "Sources".
 */
export function withoutAside(root: Root, { aside, contents }: Pick<CommonWords, 'aside' | 'contents'>): Root {
  let below: number | undefined;
  let inContents = false;
  const children = root.children.filter((node) => {
    if (node.type === 'footnoteDefinition') return true;
    const depth = headingDepth(node);
    if (depth !== undefined) {
      if (below !== undefined && depth > below) return false;
      const heading = bare(textOf(node));
      below = aside.includes(heading) ? depth : undefined;
      inContents = contents.includes(heading);
    }
    return below === undefined && !isContents(node, inContents ? endsInNumber : leadsToPage);
  });
  return { ...root, children };
}

/** Whether each line of a list or paragraph leads to a page or to a place in the same document. */
function isContents(node: Nodes, leads: (line: string) => boolean): boolean {
  const leadsOn = (part: Nodes): boolean => {
    if (part.type === 'link') return part.url.startsWith('#');
    if (part.type === 'text')
      return part.value.split('\n').every((line) => line.trim() === '' || leads(line));
    if (part.type === 'break') return true;
    return 'children' in part && part.children.length > 0 && part.children.every(leadsOn);
  };
  return (node.type === 'list' || node.type === 'paragraph') && leadsOn(node);
}

/** Below "Contents" a number at the end of a line is enough. */
function endsInNumber(line: string): boolean {
  return /\D\d+\s*$/.test(endOf(line));
}

/** A longer heading is none of these. */
const longest = 200;

/** "Bijlage 4. Bronnen" is headed "bronnen". */
function bare(heading: string): string {
  if (heading.length > longest) return '';
  return withoutId(heading)
    .trim()
    .toLowerCase()
    .replace(/^(?:(?:bijlage|annex|appendix)\s+)?(?:\d+(?:\.\d+)*|[a-z]|[ivx]+)?[.):]?\s+(?=\p{L})/u, '')
    .replace(/[\s:.]+$/, '');
}
