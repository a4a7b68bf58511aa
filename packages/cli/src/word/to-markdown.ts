import type { Element, ElementContent, Root } from 'hast';
import { defaultHandlers, type Handle } from 'hast-util-to-mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const processor = unified()
  .use(rehypeParse, { fragment: true })
  .use(() => (tree: Root) => tidy(tree))
  .use(rehypeRemark, { handlers: { td: cell, th: cell, wbr: lineBreak } })
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', listItemIndent: 'one', rule: '-' })
  .freeze();

/** Turns the HTML of a Word file into Markdown: headings, nested lists and tables stay what they are. */
export function htmlToMarkdown(html: string): string {
  return String(processor.processSync(html));
}

/** Leaves out what means something in Word only, in the whole tree. */
function tidy(node: Root | Element): void {
  node.children = node.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child as ElementContent];
    if (child.tagName === 'img') return [];
    tidy(child);
    if (child.tagName === 'a' && !leadsOut(child)) return child.children;
    if (child.tagName === 'table') headFirst(child);
    return spaced.has(child.tagName) ? withSpacesOutside(child) : [child];
  });
}

const spaced: ReadonlySet<string> = new Set(['strong', 'em', 'a', 'del', 'sup', 'sub']);

/** Word marks every heading, and links inside the document lead to such a mark. */
function leadsOut({ properties: { href } }: Element): boolean {
  return typeof href === 'string' && !href.startsWith('#');
}

/** Word makes the space before or after a bold word bold too; in Markdown it stands outside of the marks. */
function withSpacesOutside(node: Element): ElementContent[] {
  const first = node.children[0];
  const last = node.children.at(-1);
  let before = '';
  let after = '';
  if (first?.type === 'text') {
    const rest = first.value.trimStart();
    before = first.value.slice(0, first.value.length - rest.length);
    first.value = rest;
  }
  if (last?.type === 'text') {
    const rest = last.value.trimEnd();
    after = last.value.slice(rest.length);
    last.value = rest;
  }
  const isEmpty = node.children.every((child) => child.type === 'text' && child.value === '');
  return [...spaces(before), ...(isEmpty ? [] : [node]), ...spaces(after)];
}

function spaces(value: string): ElementContent[] {
  return value === '' ? [] : [{ type: 'text', value: ' ' }];
}

/** A table in Markdown has a head; where Word names none, that is its first row. */
function headFirst(table: Element): void {
  const rows = rowsOf(table);
  if (rows.some((row) => row.children.some((part) => part.type === 'element' && part.tagName === 'th')))
    return;
  for (const part of rows[0]?.children ?? []) {
    if (part.type === 'element' && part.tagName === 'td') part.tagName = 'th';
  }
}

function rowsOf(node: Element): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    if (child.tagName === 'tr') return [child];
    return /^t(head|body|foot)$/.test(child.tagName) ? rowsOf(child) : [];
  });
}

/** A cell holds one line in Markdown, so its paragraphs and the items of its lists are kept apart by `<br>`. */
function cell(...[state, node]: Parameters<Handle>): ReturnType<Handle> {
  const children = linesOf((node as Element).children).flatMap((part, index): ElementContent[] =>
    index === 0 ? part : [{ type: 'element', tagName: 'wbr', properties: {}, children: [] }, ...part],
  );
  return defaultHandlers.td?.(state, { ...(node as Element), children });
}

function lineBreak(): ReturnType<Handle> {
  return { type: 'html', value: '<br>' };
}

function linesOf(nodes: readonly ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [];
  let open: ElementContent[] | undefined;
  for (const node of nodes) {
    if (node.type === 'element' && blocks.has(node.tagName)) {
      lines.push(...linesOf(node.children));
      open = undefined;
    } else if (node.type === 'element' && node.tagName === 'br') open = undefined;
    else if (open) open.push(node);
    else {
      open = [node];
      lines.push(open);
    }
  }
  return lines;
}

const blocks: ReadonlySet<string> = new Set(
  'p ul ol li h1 h2 h3 h4 h5 h6 div blockquote table thead tbody tr th td'.split(' '),
);
