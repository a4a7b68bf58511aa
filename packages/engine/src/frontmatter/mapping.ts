import type { Field } from '@regiolint/schema';
import type { Node, Pair, YAMLMap } from 'yaml';
import { conflictOf } from './conflict.ts';
import { convert } from './convert.ts';
import { cutAtComma } from './cut-at-comma.ts';
import { type Key, keyOf, unknownKey } from './keys.ts';
import { below } from './reading.ts';
import { type KnownKey, knownKeys } from './spelling.ts';
import { aside, nothing, rangeOf, type Walk } from './walk.ts';

export type Entry = Pair<Node | null, Node | null>;

/** A known key that was given, and what stood there. */
export interface Given {
  readonly key: Key;
  readonly value: unknown;
}

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
  const given = new Map<string, Given>();
  const entries = node.items as Entry[];
  let cut = -1;

  for (const [index, entry] of entries.entries()) {
    if (index <= cut) continue;
    const key = keyOf(walk, entry, node, pointer);
    if (!key) continue;
    const known = field && knownKeys(field).get(key.typed);
    const at = below(pointer, known?.name ?? key.typed);
    const skip = () => convert(aside(walk), entry.value, known?.field, at, depth + 1);

    if (known) noteKey(walk, known, key);
    if (seen.has(key.typed)) {
      walk.faults.push({
        code: 'unreadable',
        reason: 'twice',
        pointer: at,
        range: key.range,
        text: key.typed,
      });
      skip();
      continue;
    }
    seen.add(key.typed);
    if (!field || key.typed.startsWith('x-')) {
      const value = convert(walk, entry.value, undefined, at, depth + 1);
      if (!field && key.typed !== '__proto__') object[key.typed] = value === nothing ? null : value;
      continue;
    }
    if (!known) {
      cut = cutAtComma(walk, node, index, field, pointer);
      if (cut < index) unknownKey(walk, field, key, entry, node, pointer);
      skip();
      continue;
    }
    const first = given.get(known.name);
    if (first) {
      walk.faults.push(conflictOf(walk, node, { entry, key, known, first, value: skip() }, at));
      continue;
    }
    const value = convertEntry(walk, entry, key, known, at, depth);
    given.set(known.name, { key, value });
    if (value !== nothing) object[known.name] = value;
  }
  return Object.keys(object).length > 0 || pointer === '' ? object : nothing;
}

function convertEntry(
  walk: Walk,
  entry: Entry,
  key: Key,
  known: KnownKey,
  pointer: string,
  depth: number,
): unknown {
  const faultsBefore = walk.faults.length;
  const value = convert(walk, entry.value, known.field, pointer, depth + 1);
  const range = entry.value ? rangeOf(walk, entry.value) : key.range;
  walk.places.set(pointer, { key: key.range, value: range.end > range.start ? range : key.range });
  if (value !== nothing) return value;
  if (answers.has(known.name)) return {};
  if (!walk.progress.stopped && walk.faults.length === faultsBefore) {
    walk.faults.push({ code: 'empty', pointer, range: key.range, key: key.typed });
  }
  return nothing;
}

function noteKey(walk: Walk, known: KnownKey, key: Key): void {
  if (walk.alias) return;
  walk.keys.push({ range: key.range, languages: known.languages, words: known.field.key });
}
