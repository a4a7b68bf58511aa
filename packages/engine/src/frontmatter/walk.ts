import type { Field } from '@regiolint/schema';
import type { Node } from 'yaml';
import type { Limits } from '../source/limits.ts';
import type { Range } from '../source/source.ts';
import type { Fault, FaultOf } from './fault.ts';
import type { Placed, Typed } from './reading.ts';

/** What the walk over the tree carries along and fills. */
export interface Walk {
  /** The text that the tree was made from, with the offsets of the document. */
  readonly text: string;
  readonly root: Field | undefined;
  readonly limits: Limits;
  readonly places: Map<string, Placed>;
  readonly keys: Typed[];
  readonly words: Typed[];
  readonly faults: Fault[];
  readonly anchors: Map<string, Anchored>;
  /** Nodes that are being read: an alias to one of them leads in a circle. */
  readonly open: Set<Node>;
  /** Inside an alias every place is that of the alias. */
  readonly alias?: Range;
  /** Whether something is only read to know if it can be read there. */
  readonly isTrial?: true;
  /** Between brackets or braces. */
  readonly isFlow?: true;
  /** Shared by all parts of the walk: how many nodes were read, and what stopped it. */
  readonly progress: { nodes: number; stopped?: FaultOf<'limit'> };
}

interface Anchored {
  readonly node: Node;
  /** What the covenant has where the anchor stands. */
  readonly field: Field | undefined;
}

/** Says nothing: a key without a value, an empty text, or a list or object in which everything is empty. */
export const nothing = Symbol('nothing');

export function startWalk(text: string, root: Field | undefined, limits: Limits): Walk {
  return {
    text,
    root,
    limits,
    places: new Map(),
    keys: [],
    words: [],
    faults: [],
    anchors: new Map(),
    open: new Set(),
    progress: { nodes: 0 },
  };
}

/** The same walk for what is not taken in: only its anchors and its nodes count. */
export function aside(walk: Walk): Walk {
  return { ...walk, places: new Map(), keys: [], words: [], faults: [] };
}

/** Where a node stands, with its tag and without the white space and comments behind it. */
export function rangeOf(walk: Walk, node: Node): Range {
  if (walk.alias) return walk.alias;
  const [from, to] = node.range ?? [0, 0];
  const start = node.tag ? startOfTag(walk.text, from, node.tag) : from;
  let end = to;
  while (end > start && /\s/.test(walk.text[end - 1] ?? '')) end -= 1;
  return { start, end };
}

/** The part of a range that stands on its first line. */
export function firstLine(walk: Walk, { start, end }: Range): Range {
  const line = /^[^\r\n]*/.exec(walk.text.slice(start, end))?.[0] ?? '';
  return { start, end: start + line.trimEnd().length };
}

export function typedAt(walk: Walk, { start, end }: Range): string {
  return walk.text.slice(start, end);
}

/** A tag as it is typed. */
export function shownTag(tag: string): string {
  return tag.replace('tag:yaml.org,2002:', '!!');
}

function startOfTag(text: string, from: number, tag: string): number {
  const shown = shownTag(tag);
  const at = text.lastIndexOf(shown, from);
  return at >= 0 && text.slice(at + shown.length, from).trim() === '' ? at : from;
}
