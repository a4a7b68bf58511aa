import type { List, Nodes, Paragraph, Root, Table } from 'mdast';
import { headingDepth, withoutId } from './heading-depth.ts';
import { join, nothing, type PlainText, plainTextOf, slice, splitLines } from './plain-text.ts';
import { sentencesOf } from './sentences.ts';

/** A piece of the text that may be evidence: a sentence, an item of a list, a row, or a whole list or table. */
export interface Unit {
  readonly kind: 'title' | 'heading' | 'sentence' | 'item' | 'row' | 'whole';
  readonly words: PlainText;
  /** The headings that it stands below, outermost first; a label such as `**Besluitvorming.**` is the last of them. */
  readonly headings: readonly string[];
  /** What introduces the list or table that it is part of. */
  readonly intro: string;
  /** Units of one paragraph, item or row share a block. */
  readonly block: number;
  /** Items in the list or rows in the table. */
  readonly size: number;
}

/** More rows or items of one list are not joined into one. */
const mostJoined = 40;

/** A row is read as one, unless it is longer than this. */
const longestRow = 2_000;

/** Every unit of a text, in its order. Code and comments are left out. */
export function unitsOf(root: Root, source: string): readonly Unit[] {
  const units: Unit[] = [];
  const open: { readonly depth: number; readonly heading: string }[] = [];
  let block = 0;
  let before = '';

  const title = titleOf(root);
  const headings = (label = '') => [...open.map(({ heading }) => heading), ...(label ? [label] : [])];
  const below = (depth: number, words: PlainText) => {
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
    block += 1;
    units.push({ kind: 'heading', words, headings: headings(), intro: '', block, size: 1 });
    open.push({ depth, heading: words.text.trim() });
  };

  const paragraph = (node: Paragraph, kind: 'sentence' | 'item', intro: string, size: number) => {
    const words = plainTextOf(node, source);
    block += 1;
    const label = labelOf(node, words.text, source);
    for (const sentence of sentencesOf(words)) {
      // "**Monitoring.** The GGD …": the label is a heading, no sentence.
      const isLabel = label !== '' && sentence.text === label;
      units.push({
        kind: isLabel ? 'heading' : kind,
        words: sentence,
        headings: headings(isLabel ? '' : label),
        intro,
        block,
        size,
      });
    }
    return words;
  };

  const list = (node: List, intro: string): PlainText[] => {
    const items: PlainText[] = [];
    for (const item of node.children) {
      for (const child of item.children) {
        if (child.type === 'paragraph') items.push(paragraph(child, 'item', intro, node.children.length));
        else if (child.type === 'list') items.push(...list(child, items.at(-1)?.text ?? intro));
      }
    }
    return items;
  };

  const whole = (parts: readonly PlainText[], intro: PlainText, size: number) => {
    const words = join([intro, ...parts.slice(0, mostJoined)], ' ; ');
    block += 1;
    units.push({
      kind: 'whole',
      words: slice(words, 0, longestRow),
      headings: headings(),
      intro: intro.text,
      block,
      size,
    });
  };

  const table = (node: Table, intro: PlainText) => {
    const [head, ...rows] = node.children.map(({ children }) =>
      children.map((cell) => plainTextOf(cell, source)),
    );
    const names = (head ?? []).map(({ text }) => text.trim());
    const kept: PlainText[] = [];
    for (const cells of rows) {
      const words = join(cells, ' | ');
      kept.push(words);
      block += 1;
      const label = cells.length > 1 ? (cells[0]?.text ?? '') : '';
      if (cells.slice(1).every(({ text }) => /^[\s–—-]*$/.test(text)) && cells.length > 1) continue;
      const sentences = sentencesOf(words);
      const isOne = sentences.length > 1 && words.text.length <= longestRow;
      for (const row of isOne ? [words] : sentences)
        units.push({
          kind: 'row',
          words: row,
          headings: headings(label),
          intro: names.join(' | '),
          block,
          size: rows.length,
        });
    }
    whole([...(head ? [join(head, ' | ')] : []), ...kept], intro, rows.length);
  };

  /** A row of a table that Markdown does not take for one, such as when its head has too few cells. */
  const looseRow = (words: PlainText) => {
    block += 1;
    const [edge = ''] = /^[\s|]*/.exec(words.text) ?? [];
    let end = words.text.length;
    while (end > edge.length && /[\s|]/.test(words.text[end - 1] ?? '')) end -= 1;
    const row = slice(words, edge.length, end);
    const [label = ''] = row.text.split('|');
    if (/\p{L}/u.test(row.text))
      units.push({ kind: 'row', words: row, headings: headings(label.trim()), intro: '', block, size: 1 });
  };

  const visit = (node: Nodes, last: PlainText) => {
    switch (node.type) {
      case 'heading':
        if (node === title) {
          units.push({
            kind: 'title',
            words: plainTextOf(node, source),
            headings: [],
            intro: '',
            block,
            size: 1,
          });
          return nothing;
        }
        below(node.depth, bareHeading(plainTextOf(node, source)));
        return nothing;
      case 'paragraph': {
        const depth = headingDepth(node);
        if (depth !== undefined) {
          below(depth, plainTextOf(node, source));
          return nothing;
        }
        if (source[node.position?.start.offset ?? 0] === '|') {
          for (const line of splitLines(plainTextOf(node, source), source)) looseRow(line);
          return nothing;
        }
        const words = paragraph(node, 'sentence', '', 1);
        before = words.text;
        return introOf(words);
      }
      case 'list': {
        const intro = last.text.length < 300 ? last : nothing;
        whole(list(node, intro.text), intro, node.children.length);
        return nothing;
      }
      case 'table':
        table(node, /:$/.test(before.trim()) ? last : nothing);
        return nothing;
      case 'footnoteDefinition':
      case 'blockquote': {
        let inner = last;
        for (const child of node.children) inner = visit(child, inner);
        return inner;
      }
      default:
        return nothing;
    }
  };

  let last: PlainText = nothing;
  for (const node of root.children) last = visit(node, last) ?? nothing;
  return units;
}

/** The heading of the whole text is about everything, so about nothing in particular. */
function titleOf(root: Root): Nodes | undefined {
  const titles = root.children.filter((node) => node.type === 'heading');
  const [first] = titles;
  return first?.depth === 1 && titles.every((node) => node === first || node.depth > 1) ? first : undefined;
}

/** What a paragraph says last, with what that points back to. */
function introOf(words: PlainText): PlainText {
  const sentences = sentencesOf(words);
  const last = sentences.at(-1) ?? nothing;
  const before = sentences.at(-2);
  const pointsBack = /^(it|this|they|these|dit|dat|deze|daarin|hierin|het gaat)\s/i.test(last.text);
  return before && pointsBack ? join([before, last], ' ') : last;
}

/** A heading without its number ("4. Topics" is not about four topics) and without what some converters put behind it. */
function bareHeading(heading: PlainText): PlainText {
  const words = slice(heading, 0, withoutId(heading.text).length);
  const number = /^\s*(?:\d+(?:\.\d+)*[.):]?|[a-z][.)]|[IVX]+[.)])\s+(?=\p{L})/u.exec(words.text)?.[0] ?? '';
  return number.trim().match(/^\d+$/) ? words : slice(words, number.length, words.text.length);
}

/** The words that a paragraph opens with as a label: in bold, or before a colon. */
function labelOf(node: Paragraph, text: string, source: string): string {
  const [first] = node.children;
  if (first?.type === 'strong' && node.children.length > 1) {
    const bold = plainTextOf(first, source).text.trim();
    const rest = text.slice(text.indexOf(bold) + bold.length);
    if (/[.:?]$/.test(bold) || /^\s*[:–—.-]/.test(rest)) return bold;
  }
  return /^([^.:;!?]{3,50}):\s+\S/.exec(text)?.[1] ?? '';
}
