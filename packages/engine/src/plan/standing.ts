import { type AspectName, aspectNames } from '@regiolint/schema';
import { below } from '../frontmatter/reading.ts';
import { FoundItem } from './item.ts';
import { covenantPattern, eachAspect, type Pattern, patternAt, patternsMade } from './pattern.ts';
import type { Places } from './spot.ts';

/** What stands in a covenant, by the place of the vocabulary where it stands. */
export interface Standing {
  /** What stands at a pattern such as `/portfolio/themes/*`, in the order of the data; `/{aspect}` is each aspect. */
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

function oneStep(above: readonly FoundItem[], place: Pattern, places: Places): readonly FoundItem[] {
  const found: FoundItem[] = [];
  for (const { pointer, data, indexes, listItem, aspect = place.aspect } of above) {
    if (typeof data !== 'object' || data === null) continue;
    if (Array.isArray(data)) {
      if (place.step !== '*') continue;
      for (const [index, item] of (data as readonly unknown[]).entries()) {
        if (item === undefined) continue;
        found.push(new FoundItem(`${pointer}/${index}`, item, [...indexes, index], aspect, item, places));
      }
    } else if (place.step === eachAspect) {
      for (const name of aspectNames) {
        const value = (data as Partial<Record<AspectName, unknown>>)[name];
        if (value !== undefined)
          found.push(new FoundItem(`/${name}`, value, indexes, name, listItem, places));
      }
    } else if (place.step !== '*') {
      const value = (data as Readonly<Record<string, unknown>>)[place.step];
      if (value === undefined) continue;
      found.push(new FoundItem(below(pointer, place.step), value, indexes, aspect, listItem, places));
    }
  }
  return found.length > 0 ? found : nothing;
}
