import type { Heading, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Fault } from '../frontmatter/fault.ts';
import type { Limits } from '../source/limits.ts';
import { aspectsOfHeading } from './heading-words.ts';
import type { MarkdownParser, Outline, Section } from './outline.ts';
import { tooMuch } from './scans.ts';

export interface Body {
  readonly outline?: Outline;
  readonly faults: readonly Fault[];
}

/**
 * Reads the text below the block into its outline; a text that goes over a limit is not read, and a fault says so.
 *
 * @param start offset where the text below the block starts
 */
export function readBody(text: string, start: number, parse: MarkdownParser, limits: Limits): Body {
  const over = tooMuch(text, start, limits);
  if (over) {
    const end = text.slice(over.offset).search(/[\r\n]|$/) + over.offset;
    const range = { start: over.offset, end: Math.min(end, over.offset + 80) };
    return {
      faults: [{ code: 'limit', limit: over.limit, allowed: limits[over.limit], pointer: '', range }],
    };
  }
  return { outline: outlineOf(parse(text).children, start), faults: [] };
}

/** The sections of a text, from its mdast; what stands before `start` is not part of it. */
export function outlineOf(nodes: readonly RootContent[], start: number): Outline {
  const sections: Section[] = [];
  const open: { node: Heading; words: number }[] = [];
  const close = (depth: number) => {
    while ((open.at(-1)?.node.depth ?? 0) >= depth) {
      const done = open.pop();
      if (!done) return;
      sections.push(sectionOf(done.node, done.words));
      const outer = open.at(-1);
      if (outer) outer.words += done.words;
    }
  };
  for (const node of nodes) {
    if ((node.position?.start.offset ?? 0) < start) continue;
    const inner = open.at(-1);
    if (node.type === 'heading') {
      close(node.depth);
      open.push({ node, words: 0 });
    } else if (inner) inner.words += wordsIn(textOf(node));
  }
  close(1);
  return { sections: sections.sort((a, b) => a.range.start - b.range.start) };
}

function sectionOf(node: Heading, words: number): Section {
  const heading = textOf(node).trim();
  return {
    heading,
    depth: node.depth,
    range: { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 },
    aspects: aspectsOfHeading(heading),
    words,
  };
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
