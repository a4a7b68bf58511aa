import { aspectNames } from '@regiolint/schema';
import { type Item, makeItem } from './item.ts';
import { aspectOf } from './pattern.ts';
import type { Places } from './spot.ts';
import type { Standing } from './standing.ts';

/** The ways from a pattern to what stands in a document. */
export interface Reach {
  /** Everything that stands at a pattern: `/portfolio/themes/*`, or `/{aspect}` for each aspect that is given. */
  each(pattern: string): readonly Item[];
  /** One place, whether something stands there or not. */
  at(pointer: string): Item;
}

const nothing: readonly Item[] = [];

/** Many rules look at the same places, so the items of a pattern are made once for a document. */
export function reachInto(standing: Standing, places: Places): Reach {
  const known = new Map<string, readonly Item[]>();
  const itemsAt = (pattern: string) => {
    const found = standing.at(pattern);
    if (found.length === 0) return nothing;
    const aspect = aspectOf(pattern);
    return found.map((one) => makeItem(one, places, aspect));
  };
  const each = (pattern: string): readonly Item[] => {
    const before = known.get(pattern);
    if (before) return before;
    const items = pattern.startsWith('/{aspect}')
      ? inEveryAspect(pattern).flatMap(itemsAt)
      : itemsAt(pattern);
    // Most places are empty, and to see that costs nothing.
    if (items !== nothing) known.set(pattern, items);
    return items;
  };
  return {
    each,
    at: (pointer) =>
      each(pointer)[0] ?? makeItem({ pointer, data: undefined, indexes: [] }, places, aspectOf(pointer)),
  };
}

const written = new Map<string, readonly string[]>();

/** `/{aspect}/variant` as the patterns that it stands for. */
function inEveryAspect(pattern: string): readonly string[] {
  const patterns = written.get(pattern) ?? aspectNames.map((name) => pattern.replace('{aspect}', name));
  written.set(pattern, patterns);
  return patterns;
}
