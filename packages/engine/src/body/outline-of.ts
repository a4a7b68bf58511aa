import type { Nodes, RootContent, Table as TableNode } from 'mdast';
import { blocksOf, type Gathered, gather } from './generated-blocks.ts';
import { aspectsOfHeading } from './heading-words.ts';
import { languageOf } from './language.ts';
import type { Content, Outline, Section, Table } from './outline.ts';
import type { HeadingPart, Part } from './part.ts';
import { offsetsOf, phraseOf } from './phrase.ts';
import { remarksIn, withWhatTheyCover } from './remarks.ts';
import { sentencesOf } from './sentences.ts';

/**
 * The outline of a text from its mdast, in one pass.
 *
 * @param text the whole document
 * @param start offset where the text below the block starts; what stands before it is not part of the outline
 */
export function outlineOf(nodes: readonly RootContent[], text: string, start = 0): Outline {
  const below = nodes.filter((node) => offsetsOf(node).start >= start);
  return outlineFrom(
    below.map((node) => partOf(node, text)),
    text,
  );
}

/** What one block of a text says, whatever stands around it. */
export function partOf(node: RootContent, text: string): Part {
  const { start } = offsetsOf(node);
  const content = gather();
  const words = read(node, content, text);
  return {
    start,
    content,
    words,
    ...remarksIn([node], text),
    ...(node.type === 'heading' && {
      heading: { text: phraseOf(node, text).text, depth: node.depth, range: offsetsOf(node) },
    }),
  };
}

/** The outline of a text from what its blocks say, in their order. */
export function outlineFrom(parts: readonly Part[], text: string): Outline {
  const blocks = blocksOf(
    parts.flatMap(({ markers }) => markers),
    text,
  );
  const asides = parts.flatMap((part) => part.asides);
  const opening = gather();
  const drafts: Draft[] = [];
  const closed = blocks.filter(({ content }) => content);
  let next = 0;
  for (const { start: at, heading, content, words } of parts) {
    while (at >= (closed[next]?.content?.end ?? Number.POSITIVE_INFINITY)) next += 1;
    const block = at >= (closed[next]?.content?.start ?? Number.POSITIVE_INFINITY) ? closed[next] : undefined;
    const draft = drafts.at(-1);
    if (heading && !block) {
      drafts.push({ heading, content: gather(), words: 0 });
      continue;
    }
    add(content, block ?? draft?.content ?? opening);
    if (draft) draft.words += words;
  }
  const written = [opening, ...drafts.map(({ content }) => content)];
  const language = languageOf(textsOf(drafts, written));
  return {
    language,
    newline: /\r\n|\r|\n/.exec(text)?.[0] ?? '\n',
    opening,
    sections: sectionsOf(drafts, language),
    blocks,
    asides: withWhatTheyCover(
      asides,
      [...blocks, ...written].flatMap((holder) => holder.tables),
      text,
    ),
  };
}

interface Draft {
  readonly heading: HeadingPart;
  readonly content: Gathered;
  words: number;
}

function add({ sentences, tables, lists }: Content, to: Gathered): void {
  for (const sentence of sentences) to.sentences.push(sentence);
  for (const table of tables) to.tables.push(table);
  for (const list of lists) to.lists.push(list);
}

/** Adds a block to what stands below a heading, and counts its words. */
function read(node: Nodes, content: Gathered, text: string): number {
  if (node.type === 'table') {
    const table = tableOf(node, text);
    content.tables.push(table);
    return [table.header, ...table.rows].flat().reduce((sum, cell) => sum + wordsIn(cell.text), 0);
  }
  if (node.type === 'paragraph' || node.type === 'heading') {
    const phrase = phraseOf(node, text);
    content.sentences.push(...sentencesOf(phrase));
    return wordsIn(phrase.text);
  }
  if (node.type === 'list') {
    const items = node.children.map(({ children }) => children.find(({ type }) => type === 'paragraph'));
    content.lists.push(items.flatMap((item) => (item ? [phraseOf(item, text)] : [])));
  }
  if (!('children' in node)) return 0;
  let words = 0;
  for (const child of node.children) words += read(child, content, text);
  return words;
}

function tableOf(node: TableNode, text: string): Table {
  const [header = [], ...rows] = node.children.map(({ children }) =>
    children.map((cell) => phraseOf(cell, text)),
  );
  return { header, rows, range: offsetsOf(node) };
}

function sectionsOf(drafts: readonly Draft[], language: Outline['language']): readonly Section[] {
  const title = titleOf(drafts);
  const open: { depth: number; about: Section['about']; words: number; section: number }[] = [];
  const words: number[] = [];
  const sections = drafts.map((draft): Section => {
    const { heading, content } = draft;
    while ((open.at(-1)?.depth ?? 0) >= heading.depth) open.pop();
    const aspects = draft === title ? [] : aspectsOfHeading(heading.text, language);
    const about = aspects.length > 0 ? aspects : (open.at(-1)?.about ?? []);
    open.push({ depth: heading.depth, about, words: 0, section: words.length });
    words.push(0);
    for (const { section } of open) words[section] = (words[section] ?? 0) + draft.words;
    const { text, depth, range } = heading;
    return { heading: text, depth, range, aspects, about, words: 0, ...content };
  });
  return sections.map((section, index) => ({ ...section, words: words[index] ?? 0 }));
}

/** The heading that is the title of the text: the first one, when no other is as high. */
function titleOf(drafts: readonly Draft[]): Draft | undefined {
  const [first, ...others] = drafts;
  return first?.heading.depth === 1 && others.every(({ heading }) => heading.depth > 1) ? first : undefined;
}

function* textsOf(drafts: readonly Draft[], written: readonly Content[]): Generator<string> {
  for (const { heading } of drafts) yield heading.text;
  for (const { sentences } of written) for (const { text } of sentences) yield text;
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
