import type { Field } from '@regiolint/schema';
import { isScalar, type Node, type YAMLMap } from 'yaml';
import type { Entry } from './mapping.ts';
import { below } from './reading.ts';
import { knownKeys } from './spelling.ts';
import { quoted } from './text.ts';
import { rangeOf, typedAt, type Walk } from './walk.ts';

/**
 * In `{reden: vier partijen, geen geld}` YAML makes `geen geld` a key without a value. Says so, and returns the index
 * of the last key that is really the rest of the text; a smaller number when there is none.
 *
 * @param index of an unknown key
 */
export function cutAtComma(
  walk: Walk,
  mapping: YAMLMap,
  index: number,
  field: Field,
  pointer: string,
): number {
  const known = knownKeys(field);
  const entries = mapping.items as Entry[];
  const before = entries[index - 1];
  const text = before?.value;
  if (!mapping.flow || !isScalar(text) || text.type !== 'PLAIN' || typeof text.value !== 'string') return -1;

  const rest: Node[] = [];
  for (let at = index; at < entries.length; at += 1) {
    const { key, value } = entries[at] as Entry;
    if (value || !isScalar(key) || key.type !== 'PLAIN' || known.has(String(key.value))) break;
    rest.push(key);
  }
  const [first] = rest;
  const last = rest.at(-1);
  if (!first || !last) return -1;
  const range = { start: rangeOf(walk, text).start, end: rangeOf(walk, last).end };
  const name = isScalar(before?.key) ? known.get(String(before.key.value))?.name : undefined;
  walk.faults.push({
    code: 'cut-at-comma',
    pointer: name === undefined ? pointer : below(pointer, name),
    range: { start: rangeOf(walk, first).start, end: range.end },
    rest: rest.map((key) => String((key as { value?: unknown }).value)).join(', '),
    ...(!walk.alias && { fixes: [{ ...range, text: quoted(typedAt(walk, range)) }] }),
  });
  return index + rest.length - 1;
}
