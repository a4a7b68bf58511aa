import { type AspectName, aspectNames } from '@regiolint/schema';
import { stepsOf } from '../frontmatter/reading.ts';
import { follow, type Item, makeItem } from './item.ts';
import type { Places } from './spot.ts';

/** The ways from a pattern to what stands in a document. */
export interface Reach {
  /** Everything that stands at a pattern: `/portfolio/themes/*`, or `/{aspect}` for each aspect that is given. */
  each(pattern: string): readonly Item[];
  /** One place, whether something stands there or not. */
  at(pointer: string): Item;
}

/** Many rules look at the same places, so what a pattern leads to is looked up once for a document. */
export function reachInto(data: unknown, places: Places): Reach {
  const known = new Map<string, readonly Item[]>();
  const each = (pattern: string): readonly Item[] => {
    const before = known.get(pattern);
    if (before) return before;
    const items = pattern.startsWith('/{aspect}')
      ? aspectNames.flatMap((name) => itemsAt(data, places, pattern.replace('{aspect}', name)))
      : itemsAt(data, places, pattern);
    known.set(pattern, items);
    return items;
  };
  return {
    each,
    at: (pointer) =>
      each(pointer)[0] ?? makeItem({ pointer, data: undefined, indexes: [] }, places, aspectOf(pointer)),
  };
}

function itemsAt(data: unknown, places: Places, pattern: string): readonly Item[] {
  const aspect = aspectOf(pattern);
  return follow(data, stepsOf(pattern)).map((found) => makeItem(found, places, aspect));
}

const aspects: ReadonlySet<string> = new Set(aspectNames);

/** The aspect that a canonical pointer stands in. */
export function aspectOf(pointer: string): AspectName | undefined {
  const first = pointer.split('/', 2)[1] ?? '';
  return aspects.has(first) ? (first as AspectName) : undefined;
}
