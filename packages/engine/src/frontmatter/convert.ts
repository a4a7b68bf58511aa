import { actorWords, type Field, type Language, type Words } from '@regiolint/schema';
import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLSeq } from 'yaml';
import type { Limits } from '../source/limits.ts';
import type { Range } from '../source/source.ts';
import { quoted, unreadableDetails } from './diagnose.ts';
import type { Fault } from './fault.ts';
import { startsWithLongDash, takesText, whatIsLost } from './lost.ts';
import { convertMapping } from './mapping.ts';
import { below, type Placed, type Typed } from './reading.ts';
import { knownKeys } from './spelling.ts';

/** What the walk carries along and fills. */
export interface Walk {
  /** The text that the tree was made from, and where that text starts in the document. */
  readonly text: string;
  readonly base: number;
  readonly root: Field | undefined;
  readonly limits: Limits;
  readonly places: Map<string, Placed>;
  readonly keys: Typed[];
  readonly words: Typed[];
  readonly faults: Fault[];
  readonly anchors: Map<string, Node>;
  /** Anchored nodes that are being read: an alias to one of them leads in a circle. */
  readonly open: Set<Node>;
  /** Inside an alias every place is that of the alias. */
  readonly alias?: Range;
  readonly count: { nodes: number; stopped: boolean };
}

/** Says nothing: a key without a value, an empty text, or a list or object in which everything is empty. */
export const nothing = Symbol('nothing');

/**
 * Turns a YAML node into canonical data, and notes where each value stands. Unlike `toJS` of the library it is bounded
 * in depth and in nodes, follows no circle, takes words for keys only, and translates keys and values by their place
 * in the covenant.
 *
 * @param field what the covenant has at this place; absent below a key that starts with `x-`
 */
export function convert(
  walk: Walk,
  node: Node | null | undefined,
  field: Field | undefined,
  pointer: string,
  depth: number,
): unknown {
  if (walk.count.stopped || !node) return nothing;
  walk.count.nodes += 1;
  if (walk.count.nodes > walk.limits.nodes) return stop(walk, 'nodes', pointer, node);
  if (depth > walk.limits.depth) return stop(walk, 'depth', pointer, node);

  if (isAlias(node)) return convertAlias(walk, node.source, node, field, pointer, depth);
  const anchor = 'anchor' in node ? node.anchor : undefined;
  if (anchor) walk.anchors.set(anchor, node);
  const tag = foreignTag(node);
  if (tag) return swallowed(walk, node, tag, pointer);

  walk.open.add(node);
  const value = isMap(node)
    ? (misread(walk, node, field, pointer) ?? convertMapping(walk, node, field, pointer, depth))
    : isSeq(node)
      ? convertList(walk, node, field, pointer, depth)
      : isScalar(node)
        ? convertScalar(walk, node, field, pointer)
        : nothing;
  walk.open.delete(node);
  return value;
}

/** Where a node stands in the document, without the white space and comments behind it. */
export function rangeOf(walk: Walk, node: Node): Range {
  if (walk.alias) return walk.alias;
  const [from, to] = node.range ?? [0, 0];
  const start = node.tag && isScalar(node) ? startOfTag(walk.text, from, node.tag) : from;
  let end = to;
  while (end > start && /\s/.test(walk.text[end - 1] ?? '')) end -= 1;
  return { start: start + walk.base, end: end + walk.base };
}

function convertAlias(
  walk: Walk,
  name: string,
  node: Node,
  field: Field | undefined,
  pointer: string,
  depth: number,
): unknown {
  const range = rangeOf(walk, node);
  const target = walk.anchors.get(name);
  if (!target || walk.open.has(target)) {
    const text = lineFrom(walk, range);
    const whole = { start: range.start, end: range.start + text.length };
    walk.faults.push({
      code: 'unreadable',
      pointer,
      ...(target
        ? { reason: 'default', range, detail: unreadableDetails.circle }
        : { reason: 'asterisk', range: whole, fix: { ...whole, text: quoted(text) } }),
    });
    return nothing;
  }
  return convert({ ...walk, alias: range }, target, field, pointer, depth + 1);
}

function convertList(
  walk: Walk,
  node: YAMLSeq,
  field: Field | undefined,
  pointer: string,
  depth: number,
): unknown {
  const list: unknown[] = [];
  for (const item of node.items) {
    const at = below(pointer, list.length);
    const value = convert(walk, item as Node | null, field?.items, at, depth + 1);
    if (value === nothing) continue;
    const range = rangeOf(walk, item as Node);
    walk.places.set(at, { value: range, head: firstLine(walk, range) });
    list.push(value);
  }
  return list.length > 0 ? list : nothing;
}

function convertScalar(walk: Walk, node: Scalar, field: Field | undefined, pointer: string): unknown {
  const range = rangeOf(walk, node);
  const { value } = node;
  if (value === null || value === undefined) return nothing;
  if (!walk.alias) {
    const lost = whatIsLost(node, field, pointer, inText(walk, range), walk.text);
    if (lost) {
      walk.faults.push(moved(lost, walk.base));
      if (lost.code === 'long-dash') return nothing;
      if (lost.code === 'number-shortened' && lost.wants === 'text') return lost.text;
    }
  }
  if (typeof value === 'number' && !Number.isFinite(value)) return node.source ?? String(value);
  if (typeof value !== 'string') return value;
  if (value.trim() === '') return nothing;
  if (field?.type === 'object' && joinsKey(field, value)) {
    walk.faults.push({ code: 'unreadable', reason: 'space-after-colon', pointer, range });
    return nothing;
  }
  return field ? translate(walk, field, value, range) : value;
}

/** The canonical word for a word in either vocabulary; any other text as it is. */
function translate(walk: Walk, field: Field, value: string, range: Range): string {
  const words = knownWord(field, value);
  if (!words) return value;
  if (!walk.alias) walk.words.push({ range, words, languages: new Set(languagesOf(words, value)) });
  return words.en;
}

function knownWord(field: Field, value: string): Words | undefined {
  if (field.leadsTo === 'actors') return actorWords.find((words) => languagesOf(words, value).length > 0);
  if (!field.words) return undefined;
  const { en, nl } = field.words;
  const at = en.includes(value) ? en.indexOf(value) : nl.indexOf(value);
  const word = en[at];
  return word === undefined ? undefined : { en: word, nl: nl[at] ?? word };
}

/** The languages in which this is the word. */
export function languagesOf(words: Words, typed: string): Language[] {
  return (Object.keys(words) as Language[]).filter((language) => words[language] === typed);
}

/** A mapping where the author meant a text with a colon, or a list with long dashes. */
function misread(
  walk: Walk,
  node: Node,
  field: Field | undefined,
  pointer: string,
): typeof nothing | undefined {
  if (!isMap(node) || node.flow || !field) return undefined;
  const range = rangeOf(walk, node);
  const typed = walk.text.slice(range.start - walk.base, range.end - walk.base);
  const key = node.items[0]?.key;
  if (field.type === 'list' && isScalar(key) && startsWithLongDash(String(key.value))) {
    walk.faults.push({ code: 'long-dash', pointer, range: firstLine(walk, range) });
    return nothing;
  }
  if (takesText(field) && node.items.length === 1 && !/[\r\n]/.test(typed)) {
    walk.faults.push({
      code: 'unreadable',
      reason: 'colon-in-text',
      pointer,
      range,
      fix: { ...range, text: quoted(typed) },
    });
    return nothing;
  }
  return undefined;
}

function swallowed(walk: Walk, node: Node, tag: string, pointer: string): unknown {
  const range = rangeOf(walk, node);
  const typed = walk.text.slice(range.start - walk.base, range.end - walk.base);
  walk.faults.push({ code: 'tag', pointer, range, tag, fix: { ...range, text: quoted(typed) } });
  return typed;
}

function foreignTag(node: Node): string | undefined {
  const { tag } = node;
  if (!tag || /^tag:yaml\.org,2002:(str|int|float|bool|null|map|seq)$/.test(tag)) return undefined;
  return tag.replace('tag:yaml.org,2002:', '!!');
}

function startOfTag(text: string, from: number, tag: string): number {
  const shown = tag.replace('tag:yaml.org,2002:', '!!');
  const at = text.lastIndexOf(shown, from);
  return at >= 0 && from - at <= shown.length + 2 ? at : from;
}

function stop(walk: Walk, limit: 'nodes' | 'depth', pointer: string, node: Node): typeof nothing {
  walk.count.stopped = true;
  walk.faults.push({
    code: 'limit',
    limit,
    allowed: walk.limits[limit],
    pointer,
    range: firstLine(walk, rangeOf(walk, node)),
  });
  return nothing;
}

/** A fault counted from `by` characters further on. */
export function moved(fault: Fault, by: number): Fault {
  const { range, fix } = fault;
  return {
    ...fault,
    range: { start: range.start + by, end: range.end + by },
    ...(fix && { fix: { ...fix, start: fix.start + by, end: fix.end + by } }),
  };
}

function joinsKey(object: Field, text: string): boolean {
  const key = /^([^\s:]+):\S/.exec(text)?.[1];
  return key !== undefined && knownKeys(object).has(key);
}

function inText(walk: Walk, range: Range): Range {
  return { start: range.start - walk.base, end: range.end - walk.base };
}

function lineFrom(walk: Walk, range: Range): string {
  return /^[^\r\n]*/.exec(walk.text.slice(range.start - walk.base))?.[0].trimEnd() ?? '';
}

function firstLine(walk: Walk, range: Range): Range {
  const length = lineFrom(walk, range).length;
  return { start: range.start, end: Math.min(range.end, range.start + length) };
}
