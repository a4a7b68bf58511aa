import type { MarkdownParser } from '@regiolint/engine';

type Node = ReturnType<MarkdownParser>['children'][number];

/** Whether there is anything to read in a text, other than comments and the block on top of it. */
export function hasWords({ children }: { readonly children: readonly Node[] }): boolean {
  return children.some((node) => {
    if (node.type === 'yaml') return false;
    if ('value' in node) return aWord.test(node.type === 'html' ? outsideOfTags(node.value) : node.value);
    return 'children' in node && hasWords(node);
  });
}

const aWord = /\p{L}{2}/u;

function outsideOfTags(html: string): string {
  return html.replace(/<!--[\s\S]*?(?:-->|$)|<[^<>]*>/g, '');
}
