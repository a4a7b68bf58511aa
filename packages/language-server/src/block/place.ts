import type { Range } from '@regiolint/engine';
import type { ShownDocument } from '../document.ts';
import { holds } from '../positions.ts';
import { entriesOf } from './entries.ts';

/** What stands at an offset of the block. */
export interface PlaceAt {
  /** Canonical pointer. */
  readonly pointer: string;
  readonly part: 'key' | 'value';
  readonly range: Range;
}

/** The narrowest thing that stands at an offset; where YAML cannot be read, as far as the lines tell. */
export function placeAt({ text, block, result }: ShownDocument, offset: number): PlaceAt | undefined {
  if (!block || !holds(block, offset)) return undefined;
  let narrowest: PlaceAt | undefined;
  for (const [pointer, { key, value }] of result.places) {
    if (key && holds(key, offset)) return { pointer, part: 'key', range: key };
    const isNarrower = !narrowest || value.end - value.start <= narrowest.range.end - narrowest.range.start;
    if (holds(value, offset) && isNarrower) narrowest = { pointer, part: 'value', range: value };
  }
  if (narrowest && !/[\r\n]/.test(text.slice(narrowest.range.start, narrowest.range.end))) return narrowest;
  if (result.places.size > 0) return undefined;
  for (const { pointer, key, value, name } of entriesOf(text, block)) {
    if (pointer === undefined) continue;
    if (typeof name === 'string' && holds(key, offset)) return { pointer, part: 'key', range: key };
    if (value.end > value.start && holds(value, offset)) return { pointer, part: 'value', range: value };
  }
  return undefined;
}
