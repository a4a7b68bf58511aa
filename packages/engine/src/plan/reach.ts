import { aspectNames } from '@regiolint/schema';
import { FoundItem } from './item.ts';
import { aspectOf } from './pattern.ts';
import type { Places } from './spot.ts';
import type { Standing } from './standing.ts';

/** The ways from a pattern to what stands in a document. */
export interface Reach {
  /** Everything that stands at a pattern: `/portfolio/themes/*`, or `/{aspect}` for each aspect that is given. */
  each(pattern: string): readonly FoundItem[];
  /** One place, whether something stands there or not. */
  at(pointer: string): FoundItem;
}

export function reachInto(standing: Standing, places: Places): Reach {
  const ofAspects = new Map<string, readonly FoundItem[]>();
  const inEveryAspect = (pattern: string): readonly FoundItem[] => {
    const before = ofAspects.get(pattern);
    if (before) return before;
    const items = aspectPatterns(pattern).flatMap(standing.at);
    ofAspects.set(pattern, items);
    return items;
  };
  const each = (pattern: string) =>
    pattern.startsWith('/{aspect}') ? inEveryAspect(pattern) : standing.at(pattern);
  return {
    each,
    at: (pointer) =>
      each(pointer)[0] ?? new FoundItem(pointer, undefined, [], aspectOf(pointer), undefined, places),
  };
}

const written = new Map<string, readonly string[]>();

/** `/{aspect}/variant` as the patterns that it stands for. */
function aspectPatterns(pattern: string): readonly string[] {
  const patterns = written.get(pattern) ?? aspectNames.map((name) => pattern.replace('{aspect}', name));
  written.set(pattern, patterns);
  return patterns;
}
