import type { Root, RootContent } from 'mdast';

/**
 * Makes marks for regiolint of the paragraphs that are one, such as `<!-- regiolint:raci -->`. In Word they can only be
 * typed, and they are no words of the text.
 */
export function withMarks(tree: Root): void {
  tree.children = tree.children.map((node): RootContent => {
    const [only, ...more] = node.type === 'paragraph' ? node.children : [];
    if (only?.type !== 'text' || more.length > 0) return node;
    const value = only.value.trim();
    return mark.test(value) ? { type: 'html', value } : node;
  });
}

const mark = /^<!--\s*\/?regiolint[:-](?:(?!-->)[^\n])*-->$/;
