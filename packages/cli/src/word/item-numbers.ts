import type { Element, ElementContent, Root } from 'hast';
import { defaultHandlers, type Handle } from 'hast-util-to-mdast';
import type { ListItem } from 'mdast';

declare module 'mdast' {
  interface ListItemData {
    /** What Word shows before the item, such as `a.`; absent for a bullet. */
    number?: string;
  }
}

/** Around the number of an item, in the HTML that is made of a Word file. */
export const numberTag = 'item-number';

/**
 * Takes the numbers of items out of their words and keeps them with the items, in the whole tree. Where a numbered
 * paragraph is no item, its number stays as words; a heading goes without.
 */
export function markNumbers(node: Root | Element): void {
  node.children = node.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child as ElementContent];
    if (child.tagName !== numberTag) {
      markNumbers(child);
      return [child];
    }
    const [text] = child.children;
    if (node.type !== 'element' || text?.type !== 'text' || /^h[1-6]$/.test(node.tagName)) return [];
    if (node.tagName !== 'li') return [{ type: 'text', value: `${text.value} ` }];
    node.properties.number = text.value;
    return [];
  });
}

/** The number of an item, as Word shows it. */
export function numberOf({ properties }: Element): string | undefined {
  return typeof properties.number === 'string' ? properties.number : undefined;
}

/** An item with its number beside it. */
export function listItem(...[state, node]: Parameters<Handle>): ReturnType<Handle> {
  const item = defaultHandlers.li?.(state, node) as ListItem;
  const number = numberOf(node as Element);
  return number === undefined ? item : { ...item, data: { number } };
}
