import type { Nodes, Root } from 'mdast';
import type { MarkdownParser } from './outline.ts';
import { partOf } from './outline-of.ts';
import { type Part, shifted } from './part.ts';
import type { TooMuch } from './scans.ts';

/** Reads a text below the block part by part, and keeps the parts that did not change. */
export interface KeptBody {
  /** What a scan of the text found, when the text did not change. */
  scanned(text: string, start: number, scan: () => TooMuch | undefined): TooMuch | undefined;
  /** What the blocks of the text say, in their order, with the offsets of the document. */
  parts(text: string, start: number, parse: MarkdownParser): readonly Part[];
}

/** A piece of a text, as it was read by itself. */
interface Piece {
  /** Whether it ends where it ends: nothing in it runs on into what follows. */
  readonly isWhole: boolean;
  /** With offsets from the start of the piece. */
  readonly parts: readonly Part[];
  /** The definitions of links and footnotes that stand in it. */
  readonly labels: readonly string[];
  /** The same parts where they stood the last time. */
  placed?: { readonly at: number; readonly parts: readonly Part[] };
}

/**
 * A text may be cut at headings, and at paragraphs after a blank line, but not at each of those: what looks like one may
 * stand in a fence or in HTML. So a piece is tried with a heading behind it: when the parser sees that as a heading of its
 * own, the piece is whole; else the next one is added to it. What links and footnotes mean is defined anywhere in the text,
 * so all definitions are told to each piece with a bracket.
 */
export function keptBody(): KeptBody {
  let before = new Map<string, Piece>();
  let labelsBefore: readonly string[] = [];
  let sound: string | undefined;
  let last:
    | { readonly body: string; readonly start: number; readonly pieces: readonly PlacedPiece[] }
    | undefined;
  return {
    scanned(text, start, scan) {
      const body = text.slice(start);
      if (body === sound) return undefined;
      const found = scan();
      sound = found ? undefined : body;
      return found;
    },
    parts(text, start, parse) {
      const body = text.slice(start);
      if (last?.body === body) {
        const by = start - last.start;
        return placed(last.pieces.map(({ at, piece }) => ({ at: at + by, piece })));
      }
      const kept = new Map<string, Piece>();
      const read = (piece: string, labels: readonly string[]): Piece => {
        const key = piece.includes('[') && labels.length > 0 ? `${piece}\0${labels.join('\0')}` : piece;
        const known = kept.get(key) ?? before.get(key) ?? readPiece(piece, labels, parse);
        kept.set(key, known);
        return known;
      };
      let labels = labelsBefore;
      let pieces = piecesOf(text, start, (piece) => read(piece, labels));
      const found = labelsIn(pieces);
      if (found.join('\0') !== labels.join('\0')) {
        labels = found;
        pieces = piecesOf(text, start, (piece) => read(piece, labels));
      }
      before = kept;
      labelsBefore = labels;
      last = { body, start, pieces };
      return placed(pieces);
    },
  };
}

/** The parts of pieces where they stand now. */
function placed(pieces: readonly PlacedPiece[]): readonly Part[] {
  const seen = new Set<Piece>();
  return pieces.flatMap(({ at, piece }) => {
    // The same piece twice in a text has two places.
    if (seen.has(piece)) return piece.parts.map((part) => shifted(part, at));
    seen.add(piece);
    if (piece.placed?.at !== at) {
      piece.placed = { at, parts: piece.parts.map((part) => shifted(part, at)) };
    }
    return piece.placed.parts;
  });
}

interface PlacedPiece {
  readonly at: number;
  readonly piece: Piece;
}

/** A heading starts a piece; a paragraph only when the piece before it is longer than this. */
const long = 4_000;
const startOfPiece = /^#{1,6}[ \t]|(?<=(?:^|\n)[ \t]*\r?\n)(?=\p{L})/gmu;

function piecesOf(text: string, start: number, read: (piece: string) => Piece): readonly PlacedPiece[] {
  const cuts = cutsIn(text, start);
  const pieces: PlacedPiece[] = [];
  let from = 0;
  while (from < cuts.length - 1) {
    const at = cuts[from] ?? text.length;
    let to = from + 1;
    let piece = read(text.slice(at, cuts[to]));
    // Each time more is added, so that a fence that is never closed is not read too often.
    for (let more = 1; !piece.isWhole && to < cuts.length - 1; more *= 2) {
      to = Math.min(to + more, cuts.length - 1);
      piece = read(text.slice(at, cuts[to]));
    }
    pieces.push({ at, piece });
    from = to;
  }
  return pieces;
}

/** The offsets at which a text may be cut, its start and its end included. */
function cutsIn(text: string, start: number): readonly number[] {
  const cuts = [start];
  startOfPiece.lastIndex = start;
  for (let found = startOfPiece.exec(text); found; found = startOfPiece.exec(text)) {
    const { index } = found;
    if (found[0] === '') startOfPiece.lastIndex += 1;
    const isFar = index - (cuts.at(-1) ?? start) > long;
    // Other signs that end a line elsewhere do not in Markdown.
    const isLineStart = /[\r\n]/.test(text[index - 1] ?? '');
    if (index > start && isLineStart && (found[0] !== '' || isFar)) cuts.push(index);
  }
  return text.length > start ? [...cuts, text.length] : cuts;
}

/** Before a piece a line is put, so that a line of hyphens on top is not taken for the fence of a block. */
const lead = '\n';
const sentinel = '# regiolint';

function readPiece(piece: string, labels: readonly string[], parse: MarkdownParser): Piece {
  const closing = `${lead}${piece}${/[\r\n]$/.test(piece) ? '' : '\n'}`;
  const definitions = piece.includes('[') ? labels.map((label) => `\n\n[${label}]: x`).join('') : '';
  const tree = parse(`${closing}${sentinel}${definitions}\n`);
  const isWhole = tree.children.some(
    ({ type, position }) => type === 'heading' && position?.start.offset === closing.length,
  );
  const own = tree.children.filter(({ position }) => (position?.start.offset ?? 0) < closing.length);
  return {
    isWhole,
    parts: own.map((node) => shifted(partOf(node, closing), -lead.length)),
    labels: definitionsIn({ type: 'root', children: own }),
  };
}

function definitionsIn(tree: Root): readonly string[] {
  const labels: string[] = [];
  const walk = (node: Nodes) => {
    if (node.type === 'definition') labels.push(escaped(node.label ?? node.identifier));
    if (node.type === 'footnoteDefinition') labels.push(`^${escaped(node.label ?? node.identifier)}`);
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(tree);
  return labels;
}

function escaped(label: string): string {
  return label.replace(/\s+/g, ' ').replace(/[\\[\]]/g, '\\$&');
}

function labelsIn(pieces: readonly PlacedPiece[]): readonly string[] {
  return [...new Set(pieces.flatMap(({ piece }) => piece.labels))].sort();
}
