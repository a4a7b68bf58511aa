import type { Element, ElementContent, Root } from 'hast';

/** Leaves out what means something in Word only, in the whole tree. */
export function tidyHtml(node: Root | Element): void {
  node.children = node.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child as ElementContent];
    if (child.tagName === 'img') return [];
    tidyHtml(child);
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
  const before = spacesOff(node, 'start');
  const after = spacesOff(node, 'end');
  return [...before, ...(node.children.length === 0 ? [] : [node]), ...after];
}

/** Takes the spaces off one end, also where they are pieces of their own; one space when there were any. */
function spacesOff({ children }: Element, end: 'start' | 'end'): ElementContent[] {
  let found = false;
  for (;;) {
    const piece = children.at(end === 'start' ? 0 : -1);
    if (piece?.type !== 'text') break;
    const rest = end === 'start' ? piece.value.trimStart() : piece.value.trimEnd();
    found ||= rest !== piece.value;
    piece.value = rest;
    if (rest !== '') break;
    children.splice(end === 'start' ? 0 : -1, 1);
  }
  return found ? [{ type: 'text', value: ' ' }] : [];
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
