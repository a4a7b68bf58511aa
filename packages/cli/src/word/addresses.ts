import type { Link, PhrasingContent, Text } from 'mdast';

/**
 * Makes a link of each address of a site or a mailbox that stands in the words, as Word does while someone types: as
 * plain words its signs would get a backslash.
 */
export function withAddresses(node: PhrasingContent): PhrasingContent[] {
  if (node.type === 'link') return [node];
  if (node.type !== 'text')
    return 'children' in node
      ? [{ ...node, children: node.children.flatMap(withAddresses) } as PhrasingContent]
      : [node];
  const parts: PhrasingContent[] = [];
  let end = 0;
  for (const { 0: found, index } of node.value.matchAll(address)) {
    const words = found.replace(/[.,;:!?'"’”»)\]}*]+$/u, '');
    parts.push(text(node.value.slice(end, index)), link(words));
    end = index + words.length;
  }
  return [...parts, text(node.value.slice(end))].filter((part) => part.type !== 'text' || part.value !== '');
}

const address =
  /(?<![\p{L}\p{N}])(?:(?:https?|ftp):\/\/[^\s<>]+|www\.[^\s<>]+|[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+)/giu;

function link(words: string): Link {
  const scheme = words.includes('://') ? '' : /^www\./i.test(words) ? 'http://' : 'mailto:';
  return { type: 'link', url: scheme + words, children: [text(words)] };
}

function text(value: string): Text {
  return { type: 'text', value };
}
