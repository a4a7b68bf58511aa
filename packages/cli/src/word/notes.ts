import type { Element, ElementContent, Root } from 'hast';
import type { Handle } from 'hast-util-to-mdast';

/**
 * Makes the notes of a Word file recognisable: in HTML each is a number that leads to an item of a list at the end, and
 * an arrow in that item leads back.
 */
export function markNotes(node: Root | Element): void {
  node.children = node.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child as ElementContent];
    if (isNoteList(child)) return itemsOf(child).map(noteOf);
    markNotes(child);
    const number = /^\[(\d+)\]$/.exec(onlyText(child))?.[1];
    return isNumber(child) && number ? [element(reference, number, [])] : [child];
  });
}

const reference = 'note-reference';
const note = 'note-text';

/** What the notes and the numbers that lead to them are in Markdown. */
export const noteHandlers: Readonly<Record<string, Handle>> = {
  [reference]: (_, node) => ({ type: 'footnoteReference', ...named(node as Element) }),
  [note]: (state, node) => ({
    type: 'footnoteDefinition',
    ...named(node as Element),
    children: state.toFlow(state.all(node as Element)),
  }),
};

function named({ properties }: Element): { readonly identifier: string; readonly label: string } {
  const label = String(properties.number);
  return { identifier: label, label };
}

function isNumber({ tagName, properties: { id } }: Element): boolean {
  return tagName === 'a' && /^(?:foot|end)note-ref-/.test(String(id));
}

function isNoteList(list: Element): boolean {
  const items = itemsOf(list);
  return (
    list.tagName === 'ol' &&
    items.length > 0 &&
    items.every(({ properties: { id } }) => /^(?:foot|end)note-(?!ref-)/.test(String(id)))
  );
}

function itemsOf({ children }: Element): readonly Element[] {
  return children.filter((child): child is Element => child.type === 'element' && child.tagName === 'li');
}

/** Notes are numbered in the order in which the text refers to them. */
function noteOf(item: Element, index: number): Element {
  withoutArrow(item);
  markNotes(item);
  return element(note, `${index + 1}`, item.children);
}

function withoutArrow(node: Element): void {
  node.children = node.children.filter((child) => {
    if (child.type !== 'element') return true;
    withoutArrow(child);
    return !(child.tagName === 'a' && /^#(?:foot|end)note-ref-/.test(String(child.properties.href)));
  });
}

function onlyText({ children }: Element): string {
  const [first] = children;
  return children.length === 1 && first?.type === 'text' ? first.value : '';
}

function element(tagName: string, number: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: { number }, children };
}
