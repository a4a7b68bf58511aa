import type { Element, ElementContent } from 'hast';
import { defaultHandlers, type Handle } from 'hast-util-to-mdast';
import { numberOf } from './item-numbers.ts';
import { plainNumber } from './number-lists.ts';

/** A cell holds one line in Markdown, so its paragraphs and the items of its lists are kept apart by `<br>`. */
export function cell(...[state, node]: Parameters<Handle>): ReturnType<Handle> {
  const children = linesOf((node as Element).children).flatMap((part, index): ElementContent[] =>
    index === 0 ? part : [{ type: 'element', tagName: 'wbr', properties: {}, children: [] }, ...part],
  );
  return defaultHandlers.td?.(state, { ...(node as Element), children });
}

/** Between the lines of a cell. */
export function lineBreak(): ReturnType<Handle> {
  return { type: 'html', value: '<br>' };
}

function linesOf(nodes: readonly ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [];
  let open: ElementContent[] | undefined;
  for (const node of nodes) {
    if (node.type === 'element' && blocks.has(node.tagName)) {
      const [first, ...rest] = linesOf(node.children);
      if (first) lines.push([...lettered(node), ...first], ...rest);
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

/** A number goes with its list; a letter may be what the text refers to. */
function lettered(item: Element): ElementContent[] {
  const number = numberOf(item) ?? '';
  if (number === '' || plainNumber(number) !== undefined) return [];
  return [{ type: 'text', value: `${number} ` }];
}

const blocks: ReadonlySet<string> = new Set(
  'p ul ol li h1 h2 h3 h4 h5 h6 div blockquote table thead tbody tr th td'.split(' '),
);
