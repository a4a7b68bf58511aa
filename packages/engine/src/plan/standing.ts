import { below } from '../frontmatter/reading.ts';
import { FoundItem } from './item.ts';
import { covenantPattern, type Pattern, patternAt, patternsMade } from './pattern.ts';
import type { Places } from './spot.ts';

/** What stands in a covenant, by the place of the vocabulary where it stands. */
export interface Standing {
  /** What stands at a pattern such as `/portfolio/themes/*`, in the order of the data. */
  at(pattern: string): readonly FoundItem[];
  /** The same, of a place that is at hand. */
  in(place: Pattern): readonly FoundItem[];
}

const nothing: readonly FoundItem[] = [];

/** For who asks what stands in a covenant, and not where. */
const nowhere: Places = { placed: new Map(), document: { start: 0, end: 0 } };

/** Many rules look at the same places and at what is above them, so each place is looked up once. */
export function standingIn(covenant: unknown, places = nowhere): Standing {
  // As long as there are places now: a list that grows by leaps is a slow one.
  const known: (readonly FoundItem[] | undefined)[] = new Array(patternsMade());
  known[covenantPattern.index] = [new FoundItem('', covenant, [], undefined, undefined, places)];
  const foundAt = (place: Pattern): readonly FoundItem[] => {
    const before = known[place.index];
    if (before) return before;
    const above = place.inside ? foundAt(place.inside) : nothing;
    const found = above.length > 0 ? oneStep(above, place, places) : nothing;
    known[place.index] = found;
    return found;
  };
  return {
    at(pattern) {
      const place = patternAt(pattern);
      return place ? foundAt(place) : nothing;
    },
    in: foundAt,
  };
}

function oneStep(
  above: readonly FoundItem[],
  { step, aspect }: Pattern,
  places: Places,
): readonly FoundItem[] {
  const found: FoundItem[] = [];
  for (const { pointer, data, indexes, listItem } of above) {
    if (typeof data !== 'object' || data === null) continue;
    if (Array.isArray(data) !== (step === '*')) continue;
    if (step !== '*') {
      const value = (data as Readonly<Record<string, unknown>>)[step];
      if (value === undefined) continue;
      found.push(new FoundItem(below(pointer, step), value, indexes, aspect, listItem, places));
      continue;
    }
    for (const [index, item] of (data as readonly unknown[]).entries()) {
      if (item === undefined) continue;
      found.push(
        new FoundItem(`${pointer}/${index}`, item, [...indexes, index], aspect, item, places),
      );
    }
  }
  return found.length > 0 ? found : nothing;
}
