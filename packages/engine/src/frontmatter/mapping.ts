import type { Field } from '@regiolint/schema';
import { isScalar, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Range } from '../source/source.ts';
import { convert, nothing, rangeOf, type Walk } from './convert.ts';
import { quoted, unreadableDetails } from './diagnose.ts';
import { below } from './reading.ts';
import { type KnownKey, knownKeys, nearestKey, ownerOfKey, sameButForSpelling } from './spelling.ts';

type Entry = Pair<Node, Node | null>;

/** Answers of an aspect: given at all is given, so without a value they stay as an empty object. */
const answers = new Set(['deferred', 'elsewhere', 'notApplicable', 'kpisDeferred']);

/** Turns a YAML mapping into an object with canonical keys; unknown keys and keys of the region's own stay out. */
export function convertMapping(
  walk: Walk,
  node: YAMLMap,
  field: Field | undefined,
  pointer: string,
  depth: number,
): unknown {
  const object: Record<string, unknown> = {};
  const seen = new Set<string>();
  const typedFor = new Map<string, { typed: string; entry: Entry }>();
  const entries = node.items as Entry[];
  let cut = -1;

  for (const [index, entry] of entries.entries()) {
    if (index <= cut) continue;
    const key = keyOf(walk, entry, pointer);
    if (!key) continue;
    if (seen.has(key.typed)) {
      walk.faults.push({ code: 'unreadable', reason: 'twice', pointer, range: key.range, text: key.typed });
      continue;
    }
    seen.add(key.typed);
    if (!field || key.typed.startsWith('x-')) {
      const value = convert(walk, entry.value, undefined, below(pointer, key.typed), depth + 1);
      if (!field && value !== nothing && key.typed !== '__proto__') object[key.typed] = value;
      continue;
    }
    const known = knownKeys(field).get(key.typed);
    if (!known) {
      cut = cutAtComma(walk, node, entries, index, field, pointer);
      if (cut < index) unknownKey(walk, field, key, pointer);
      continue;
    }
    const before = typedFor.get(known.name);
    if (before) {
      const equal = String(before.entry.value) === String(entry.value);
      walk.faults.push({ code: 'alias-conflict', pointer, range: key.range, keys: known.field.key, equal });
      continue;
    }
    typedFor.set(known.name, { typed: key.typed, entry });
    noteKey(walk, known, key);
    const at = below(pointer, known.name);
    const faultsBefore = walk.faults.length;
    const value = convert(walk, entry.value, known.field, at, depth + 1);
    const range = entry.value ? rangeOf(walk, entry.value) : key.range;
    walk.places.set(at, { key: key.range, value: range.end > range.start ? range : key.range });
    if (value !== nothing) object[known.name] = value;
    else if (answers.has(known.name)) object[known.name] = {};
    else if (!walk.count.stopped && walk.faults.length === faultsBefore) {
      walk.faults.push({ code: 'empty', pointer: at, range: key.range, key: key.typed });
    }
  }
  return Object.keys(object).length > 0 || pointer === '' ? object : nothing;
}

interface Key {
  readonly typed: string;
  readonly range: Range;
}

function keyOf(walk: Walk, entry: Entry, pointer: string): Key | undefined {
  const node = entry.key as Node | null;
  if (!node || !isScalar(node)) {
    const range = node ? rangeOf(walk, node) : { start: walk.base, end: walk.base };
    walk.faults.push({
      code: 'unreadable',
      reason: 'default',
      pointer,
      range,
      detail: unreadableDetails['odd-key'],
    });
    return undefined;
  }
  const range = rangeOf(walk, node);
  const typed = node.type === 'PLAIN' && node.source !== undefined ? node.source : String(node.value);
  const blank = /^[\u00a0\u2007\u202f]+/.exec(typed)?.[0];
  if (blank) {
    const start = range.start;
    walk.faults.push({
      code: 'unreadable',
      reason: 'hard-space',
      pointer,
      range: { start, end: start + blank.length },
      fix: { start, end: start + blank.length, text: ' '.repeat(blank.length) },
    });
    return undefined;
  }
  return { typed, range };
}

function noteKey(walk: Walk, known: KnownKey, key: Key): void {
  if (walk.alias) return;
  walk.keys.push({ range: key.range, languages: known.languages, words: known.field.key });
}

/**
 * In `{reden: vier partijen, geen geld}` YAML makes `geen geld` a key without a value. Says so, and returns the index
 * of the last key that is really the rest of the text; a smaller number when there is none.
 */
function cutAtComma(
  walk: Walk,
  node: YAMLMap,
  entries: readonly Entry[],
  index: number,
  field: Field,
  pointer: string,
): number {
  const before = entries[index - 1];
  if (!node.flow || !before || !isScalar(before.value) || typeof before.value.value !== 'string') return -1;
  const rest: string[] = [];
  let last = index - 1;
  for (const entry of entries.slice(index)) {
    const { key } = entry as { key: unknown };
    if (entry.value || !isScalar(key) || knownKeys(field).has(String(key.value))) break;
    rest.push(String(key.value));
    last += 1;
  }
  const end = entries[last];
  if (rest.length === 0 || !end) return -1;
  const start = rangeOf(walk, before.value).start;
  const range = { start, end: rangeOf(walk, end.key).end };
  const typed = walk.text.slice(range.start - walk.base, range.end - walk.base);
  walk.faults.push({
    code: 'cut-at-comma',
    pointer: below(
      pointer,
      knownKeys(field).get(String((before.key as { value?: unknown }).value))?.name ?? '',
    ),
    range: rangeOf(walk, (entries[index] as Entry).key),
    rest: rest.join(', '),
    fix: { ...range, text: quoted(typed) },
  });
  return last;
}

function unknownKey(walk: Walk, field: Field, key: Key, pointer: string): void {
  const spelling = sameButForSpelling(field, key.typed);
  const near = spelling ? undefined : nearestKey(field, key.typed);
  const owner = spelling || near || !walk.root ? undefined : ownerOfKey(walk.root, key.typed);
  const meant = spelling?.name ?? near?.name;
  walk.faults.push({
    code: 'unknown-key',
    pointer: below(pointer, meant ?? key.typed),
    range: key.range,
    key: key.typed,
    ...(spelling && { spelling: spelling.field.key }),
    ...(near && { nearest: near.field.key }),
    ...(owner && { parent: owner.title }),
    isMeant: meant !== undefined,
  });
}
