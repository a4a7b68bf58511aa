import type { Field } from '@regiolint/schema';
import { isMap, type Node, parseDocument } from 'yaml';
import type { Limits } from '../source/limits.ts';
import type { Range } from '../source/source.ts';
import { convert, moved, nothing, type Walk } from './convert.ts';
import { diagnose, findSlips, unreadableDetails } from './diagnose.ts';
import type { Fault } from './fault.ts';
import type { Reading } from './reading.ts';

/**
 * Reads a block of agreements into canonical data.
 *
 * @param document the whole text of the document
 * @param block where the block stands in it
 * @param root what the covenant holds; without it the data is what YAML says
 */
export function readBlock(document: string, block: Range, root: Field | undefined, limits: Limits): Reading {
  const text = document.slice(block.start, block.end).replace(/^\uFEFF/, ' ');
  if (text.length > limits.frontmatter) {
    const range = { start: block.start, end: block.start };
    return unread({ code: 'limit', limit: 'frontmatter', allowed: limits.frontmatter, pointer: '', range });
  }
  const directive = /^%[^\r\n]*/m.exec(text);
  if (directive) {
    const start = block.start + directive.index;
    const range = { start, end: start + directive[0].trimEnd().length };
    return unread({
      code: 'unreadable',
      reason: 'default',
      pointer: '',
      range,
      detail: unreadableDetails.directive,
    });
  }

  const parsed = parseDocument(text, {
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
    version: '1.2',
  });
  const slips = diagnose(text, parsed.errors, everyKey(root)).map((fault) => moved(fault, block.start));
  if (slips.length > 0) return unread(...slips);

  const top = parsed.contents as Node | null;
  if (!isMap(top)) {
    if (top === null || text.trim() === '') return empty;
    const [slip] = findSlips(text, everyKey(root));
    return unread(slip ? moved(slip, block.start) : topIsNoMapping(block.start, text));
  }

  const walk: Walk = {
    text,
    base: block.start,
    root,
    limits,
    places: new Map(),
    keys: [],
    words: [],
    faults: [],
    anchors: new Map(),
    open: new Set(),
    count: { nodes: 0, stopped: false },
  };
  const data = convert(walk, top, root, '', 0);
  return {
    data: data === nothing ? {} : data,
    places: walk.places,
    keys: walk.keys,
    words: walk.words,
    faults: walk.faults,
    readable: !walk.count.stopped,
  };
}

const empty: Reading = { data: {}, places: new Map(), keys: [], words: [], faults: [], readable: true };

/** A block of which nothing could be read, and why. */
export function unread(...faults: readonly Fault[]): Reading {
  return { ...empty, faults, readable: false };
}

function topIsNoMapping(base: number, text: string): Fault {
  const first = /\S[^\r\n]*/.exec(text);
  const start = base + (first?.index ?? 0);
  const range = { start, end: start + (first?.[0].trimEnd().length ?? 0) };
  return {
    code: 'unreadable',
    reason: 'default',
    pointer: '',
    range,
    detail: unreadableDetails['no-mapping'],
  };
}

const keysUnder = new WeakMap<Field, ReadonlySet<string>>();

/** Every key of the covenant in every language, wherever it stands. */
function everyKey(root: Field | undefined): ReadonlySet<string> {
  if (!root) return new Set();
  const known = keysUnder.get(root);
  if (known) return known;
  const keys = new Set<string>();
  const seen = new Set<Field>();
  const visit = (field: Field) => {
    if (seen.has(field)) return;
    seen.add(field);
    for (const child of Object.values(field.fields ?? {})) {
      for (const key of Object.values(child.key)) keys.add(key);
      visit(child);
    }
    if (field.items) visit(field.items);
  };
  visit(root);
  keysUnder.set(root, keys);
  return keys;
}
