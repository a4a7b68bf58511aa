import type { List, ListItem, Nodes } from 'mdast';

/**
 * Makes the lists of a tree show what Word shows, in the whole tree: numbers go on where they went on, and what Markdown
 * has no list for, such as letters, stands as words before each item. So a text that says "zoals bij a" stays right.
 */
export function numberLists(node: Nodes): void {
  if (!('children' in node)) return;
  const parent: { children: Nodes[] } = node;
  parent.children = parent.children.flatMap((child): readonly Nodes[] =>
    child.type === 'list' ? listsOf(child) : [child],
  );
  for (const child of parent.children) numberLists(child);
}

function listsOf(list: List): readonly List[] {
  if (!list.ordered) return [list];
  const lists: List[] = [];
  let next: number | undefined;
  for (const item of list.children) {
    const shown = item.data?.number;
    const number = shown === undefined ? (next ?? 1) : plainNumber(shown);
    const last = lists.at(-1);
    const child = number === undefined ? withWords(item, shown ?? '') : item;
    if (last && (number === undefined ? !last.ordered : number === next)) last.children.push(child);
    else if (number === undefined) lists.push({ ...list, ordered: false, start: null, children: [child] });
    else lists.push({ ...list, start: number, children: [child] });
    next = number === undefined ? undefined : number + 1;
  }
  return lists;
}

/** The number that Markdown can show as well, whatever sign stands around it. */
export function plainNumber(shown: string): number | undefined {
  const [, digits] = /^\(?([1-9]\d{0,7}|0)[.):]?$/.exec(shown) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

function withWords(item: ListItem, words: string): ListItem {
  if (words === '') return item;
  const [first, ...rest] = item.children;
  const text = { type: 'text', value: `${words} ` } as const;
  if (first?.type === 'paragraph')
    return { ...item, children: [{ ...first, children: [text, ...first.children] }, ...rest] };
  return { ...item, children: [{ type: 'paragraph', children: [text] }, ...item.children] };
}
