import type { BlockContent, PhrasingContent, Root, RootContent, TableRow, Text } from 'mdast';

/** What a Word file says, in its own words: a line for each paragraph, item and row. */
export interface WordLines {
  readonly text: string;
  /** As the tree of a Markdown text, with the positions of those lines. */
  readonly tree: Root;
  /** Headings, and lines in bold that serve as one, in their order. */
  readonly headings: readonly HeadingLine[];
}

export interface HeadingLine {
  /** 1-based. */
  readonly line: number;
  readonly words: string;
}

/** Writes the words of a tree without any mark of Markdown. */
export function wordLines({ children, ...root }: Root): WordLines {
  const written: Written = { pieces: [], length: 0, line: 1, headings: [] };
  const tree: Root = { ...root, children: children.map((node) => block(node, written)) };
  return { text: written.pieces.join(''), headings: written.headings, tree };
}

interface Written {
  readonly pieces: string[];
  /** Of the pieces together, in UTF-16 units. */
  length: number;
  line: number;
  readonly headings: HeadingLine[];
}

function block<Node extends RootContent>(node: Node, written: Written): Node {
  if (node.type === 'paragraph' || node.type === 'heading') {
    const first = written.pieces.length;
    const children = phrasing(node.children, written);
    const words = written.pieces.slice(first).join('').trim();
    const isHeading = node.type === 'heading' || node.children.every(({ type }) => type === 'strong');
    if (words && isHeading && words.length < longestHeading)
      written.headings.push({ line: written.line, words });
    endLine(written);
    return { ...node, children };
  }
  if (node.type === 'tableRow') return row(node, written) as Node;
  if (!('children' in node)) return node;
  const children = (node.children as BlockContent[]).map((child) => block(child, written));
  return { ...node, children };
}

/** A longer line is no heading that anybody can look for. */
const longestHeading = 200;

/** Its cells stand on one line, as they stand beside each other. */
function row(node: TableRow, written: Written): TableRow {
  const children = node.children.map((cell, index) => {
    if (index > 0) write(' | ', written);
    return { ...cell, children: phrasing(cell.children, written) };
  });
  endLine(written);
  return { ...node, children };
}

function phrasing(nodes: readonly PhrasingContent[], written: Written): PhrasingContent[] {
  return nodes.map((node): PhrasingContent => {
    // The only HTML that is made of a Word file parts the lines of a cell.
    if (node.type === 'break' || node.type === 'html')
      return { type: 'break', position: write(' ', written) };
    if (node.type === 'text') {
      const value = node.value.replace(/\s/g, ' ');
      return { type: 'text', value, position: write(value, written) };
    }
    return 'children' in node
      ? ({ ...node, children: phrasing(node.children, written) } as PhrasingContent)
      : node;
  });
}

function endLine(written: Written): void {
  write('\n', written);
  written.line += 1;
}

/** The place of what was written. */
function write(piece: string, written: Written): NonNullable<Text['position']> {
  const start = { line: written.line, column: 1, offset: written.length };
  written.pieces.push(piece);
  written.length += piece.length;
  return { start, end: { ...start, offset: written.length } };
}
