import type { Code, Html, Nodes } from 'mdast';
import type { Range } from '../source/source.ts';
import type { Aside, Surroundings, Table } from './outline.ts';
import { offsetsOf } from './phrase.ts';

/** A marker of a generated block. */
export interface Marker {
  readonly name: string;
  readonly opens: boolean;
  readonly range: Range;
  /** What it stands in; absent where it stands by itself. */
  readonly within?: Surroundings;
}

/** The comments of HTML that are meant for this tool, wherever they stand. */
export interface Remarks {
  readonly markers: readonly Marker[];
  readonly asides: readonly Omit<Aside, 'covers' | 'line'>[];
}

/** What stands in the comment: the marker of a block, or the start of an aside. */
const marker = /^\s*(\/?)\s*regiolint\s*:\s*([^\s>]*)\s*$/i;
/** A text without this leaves no question aside. */
export const asideMark = 'regiolint-disable-next-line';
const aside = new RegExp(`^\\s*${asideMark}(?![\\w-])`);

/**
 * The remarks in the nodes of a text. No table can be written in a sentence or a list, so a marker tells what it stands in.
 * What stands in code says nothing, but for a marker that is only indented.
 */
export function remarksIn(nodes: readonly Nodes[], text: string): Remarks {
  const markers: Marker[] = [];
  const asides: Omit<Aside, 'covers' | 'line'>[] = [];
  const readMarker = ({ inside, range }: Comment, within: Surroundings | undefined) => {
    const [, slash, name] = marker.exec(inside) ?? [];
    if (name === undefined) return;
    markers.push({ name: name.toLowerCase(), opens: slash === '', range, ...(within && { within }) });
  };
  const read = (node: Html, within: Surroundings | undefined) => {
    for (const comment of commentsIn(node, text)) {
      readMarker(comment, within);
      const { inside, range } = comment;
      const opening = aside.exec(inside)?.[0];
      if (opening !== undefined) asides.push({ ...ruleAndReason(inside.slice(opening.length)), range });
    }
  };
  const walk = (node: Nodes, within?: Surroundings) => {
    if (node.type === 'html') read(node, within);
    else if (node.type === 'code' && isIndentedComment(node, text)) {
      for (const comment of commentsIn(node, text)) readMarker(comment, within ?? 'indentation');
    } else if ('children' in node) {
      for (const child of node.children) walk(child, within ?? surroundings[node.type] ?? 'paragraph');
    }
  };
  for (const node of nodes) walk(node);
  return { markers, asides };
}

const surroundings: Readonly<Partial<Record<Nodes['type'], Surroundings>>> = {
  list: 'list',
  blockquote: 'quote',
  table: 'table',
  heading: 'heading',
  footnoteDefinition: 'footnote',
};

/** Whether code has no fence and is nothing but comments: indented by who did not mean it to be code. */
function isIndentedComment(node: Code, text: string): boolean {
  const { start, end } = offsetsOf(node);
  let at = start;
  for (const { range } of commentsIn(node, text)) {
    if (text.slice(at, range.start).trim() !== '') return false;
    at = range.end;
  }
  return at > start && text.slice(at, end).trim() === '';
}

/** A comment of HTML: what it says, and where it stands. */
interface Comment {
  readonly inside: string;
  readonly range: Range;
}

function* commentsIn(node: Html | Code, text: string): Generator<Comment> {
  const { start: offset, end: last } = offsetsOf(node);
  const html = text.slice(offset, last);
  for (let at = html.indexOf('<!--'); at >= 0; ) {
    const close = html.indexOf('-->', at);
    if (close < 0) return;
    const end = close + '-->'.length;
    yield { inside: html.slice(at + '<!--'.length, close), range: { start: offset + at, end: offset + end } };
    at = html.indexOf('<!--', end);
  }
}

function ruleAndReason(said: string): { rule: string; reason?: string } {
  const colon = said.indexOf(':');
  const rule = (colon < 0 ? said : said.slice(0, colon)).trim();
  const reason =
    colon < 0
      ? ''
      : said
          .slice(colon + 1)
          .replace(/\s+/g, ' ')
          .trim();
  return { rule, ...(/[\p{L}\p{N}]/u.test(reason) && { reason }) };
}

/** What each aside is about: the next line that says something; in a table there is no room, so all of it. */
export function withWhatTheyCover(
  asides: Remarks['asides'],
  tables: readonly Table[],
  text: string,
): readonly Aside[] {
  const tableAt = new Map(tables.map((table) => [lineStart(text, table.range.start), table.range]));
  let next: { readonly at: number; readonly covers: Range } | undefined;
  const covered = asides.toReversed().map((aside): Aside => {
    const below = nextLine(text, aside.range.end);
    const covers = next && next.at < below.end ? next.covers : (tableAt.get(below.start) ?? below);
    next = { at: aside.range.start, covers };
    return { ...aside, covers, line: ownLine(text, aside.range) };
  });
  return covered.toReversed();
}

function ownLine(text: string, range: Range): Range {
  const start = lineStart(text, range.start);
  const rest = /^[ \t]*(?:\r\n|\r|\n|$)/.exec(text.slice(range.end, range.end + mostSpaces));
  const isAlone = rest && text.slice(start, range.start).trim() === '';
  return isAlone ? { start, end: range.end + rest[0].length } : range;
}

const mostSpaces = 100;

function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !/[\r\n]/.test(text[start - 1] ?? '')) start -= 1;
  return start;
}

/** The first line below an offset that is not blank. */
function nextLine(text: string, offset: number): Range {
  const lines = /[^\r\n]*(?:\r\n|\r|\n)(?:[ \t]*(?:\r\n|\r|\n))*([^\r\n]*)/y;
  lines.lastIndex = offset;
  const found = lines.exec(text);
  const end = found ? lines.lastIndex : text.length;
  return { start: end - (found?.[1]?.length ?? 0), end };
}
