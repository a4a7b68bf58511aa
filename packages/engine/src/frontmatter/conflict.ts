import type { YAMLMap } from 'yaml';
import type { Edit, Fault } from './fault.ts';
import type { Key } from './keys.ts';
import type { Entry, Given } from './mapping.ts';
import type { KnownKey } from './spelling.ts';
import { lineStart } from './text.ts';
import { nothing, rangeOf, type Walk } from './walk.ts';

interface Second {
  readonly entry: Entry;
  readonly key: Key;
  readonly known: KnownKey;
  readonly value: unknown;
  readonly first: Given;
}

/** One property under both its names. When both say the same, the second can go. */
export function conflictOf(walk: Walk, mapping: YAMLMap, second: Second, pointer: string): Fault {
  const { key, known, first } = second;
  const isSame = said(first.value) === said(second.value);
  const removal = isSame && !mapping.flow && !walk.alias ? linesOf(walk, second) : undefined;
  return {
    code: 'alias-conflict',
    pointer,
    range: key.range,
    keys: known.field.key,
    first: first.key.range,
    ...(removal && { fixes: [removal] }),
  };
}

function said(value: unknown): string | undefined {
  return value === nothing ? '' : JSON.stringify(value);
}

/** Takes an entry away, when it has its lines for itself. */
function linesOf(walk: Walk, { key, entry }: Second): Edit | undefined {
  const { text } = walk;
  const start = lineStart(text, key.range.start);
  const last = entry.value ? Math.max(rangeOf(walk, entry.value).end, key.range.end) : key.range.end;
  const rest = /^:?[ \t]*(?:#[^\r\n]*)?(?:\r\n|\n|\r|$)/.exec(text.slice(last));
  if (!rest || text.slice(start, key.range.start).trim() !== '') return undefined;
  return { start, end: last + rest[0].length, text: '' };
}
