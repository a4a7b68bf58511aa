import { createSource, outlineOf } from '@regiolint/engine';
import { fieldAt } from '@regiolint/schema';
import type { List, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Proposal } from './answers.ts';

/** What the text says literally about the document itself. */
export interface Stated {
  readonly title?: Proposal;
  readonly kind?: Proposal;
  readonly region?: Proposal;
  readonly parties: readonly Proposal[];
}

/** Finds the title, the kind of document, the region and the parties, where a text names them in so many words. */
export function statedIn(text: string, tree: Root): Stated {
  const lineAt = (offset: number | undefined) => createSourceOnce().positionAt(offset ?? 0).line;
  let source: ReturnType<typeof createSource> | undefined;
  const createSourceOnce = () => {
    source ??= createSource(text);
    return source;
  };
  const heading = tree.children.find((node) => node.type === 'heading' && node.depth === 1);
  const title = heading ? textOf(heading).trim() : '';
  const at = { line: lineAt(heading?.position?.start.offset), quote: title };
  const kind = kindIn(title);
  const region = regionIn(title, at) ?? regionInText(tree, lineAt);
  return {
    ...(title && { title: { ...at, value: title } }),
    ...(kind && { kind: { ...at, value: kind } }),
    ...(region && { region }),
    parties: partiesIn(tree, lineAt),
  };
}

/** The kind that the title names; a title that names two says nothing. */
function kindIn(title: string): string | undefined {
  const { en = [], nl = [] } = fieldAt('/kind')?.words ?? {};
  const low = title.toLowerCase();
  const named = en.filter((word, index) => {
    const isOwn = word !== 'other';
    return isOwn && [word.replaceAll('-', ' '), nl[index] ?? ''].some((name) => low.includes(name));
  });
  return named.length === 1 ? named[0] : undefined;
}

const name = String.raw`\p{Lu}[\p{L}’'-]+(?:(?: (?:en|aan|van|de|den|der|het|op|in|and|of|the))* \p{Lu}[\p{L}’'-]+)*`;
const regionPattern = new RegExp(String.raw`(?<!\p{L})[Rr]egio (${name})`, 'u');

function regionIn(quote: string, at: { readonly line: number }): Proposal | undefined {
  const value = regionPattern.exec(quote)?.[1];
  return value === undefined ? undefined : { line: at.line, quote, value };
}

/** The first paragraph that names the region. */
function regionInText(tree: Root, lineAt: (offset: number | undefined) => number): Proposal | undefined {
  for (const node of tree.children) {
    if (node.type !== 'paragraph' && node.type !== 'heading') continue;
    for (const sentence of textOf(node).split(/(?<=[.!?])\s+/)) {
      const found = regionIn(sentence, { line: lineAt(node.position?.start.offset) });
      if (found) return found;
    }
  }
  return undefined;
}

/** Longer than this is no name. */
const longestName = 60;

/** The items of the first list below a heading about the parties, when they look like names. */
function partiesIn(tree: Root, lineAt: (offset: number | undefined) => number): readonly Proposal[] {
  const about = new Set(
    outlineOf(tree.children, 0)
      .sections.filter(({ aspects }) => aspects[0] === 'composition')
      .map(({ range }) => range.start),
  );
  const start = tree.children.findIndex((node) => about.has(node.position?.start.offset ?? -1));
  if (start < 0) return [];
  const next = tree.children.findIndex((node, index) => index > start && node.type === 'heading');
  const list = tree.children
    .slice(start, next < 0 ? undefined : next)
    .find((node): node is List => node.type === 'list');
  const names = (list?.children ?? []).map((item) => {
    const quote = textOf(item).trim();
    return { value: quote.replace(/[;,.]$/, ''), quote, line: lineAt(item.position?.start.offset) };
  });
  return names.every(({ value }) => /^\p{Lu}/u.test(value) && value.length <= longestName) ? names : [];
}
