import { below } from '../frontmatter/reading.ts';
import { covenantPattern, type Pattern, patternAt } from './pattern.ts';

/** Something that stands in the data. */
export interface Found {
  /** Canonical pointer with the real indexes. */
  readonly pointer: string;
  readonly data: unknown;
  /** The indexes of the lists that it stands in, outermost first. */
  readonly indexes: readonly number[];
  /** The nearest list item that it is, or stands in. */
  readonly listItem?: unknown;
}

/** What stands in a covenant, by the place of the vocabulary where it stands. */
export interface Standing {
  /** What stands at a pattern such as `/portfolio/themes/*`, in the order of the data. */
  at(pattern: string): readonly Found[];
  /** The same, of a place that is at hand. */
  in(place: Pattern): readonly Found[];
}

const nothing: readonly Found[] = [];

/** Many rules look at the same places and at what is above them, so each place is looked up once. */
export function standingIn(covenant: unknown): Standing {
  const whole = [{ pointer: '', data: covenant, indexes: [] }];
  const known: (readonly Found[] | undefined)[] = [];
  known[covenantPattern.index] = whole;
  const foundAt = (place: Pattern): readonly Found[] => {
    const before = known[place.index];
    if (before) return before;
    const above = place.inside ? foundAt(place.inside) : nothing;
    const found = above.length > 0 ? oneStep(above, place.step) : nothing;
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

function oneStep(above: readonly Found[], step: string): readonly Found[] {
  const found: Found[] = [];
  for (const { pointer, data, indexes, listItem } of above) {
    if (typeof data !== 'object' || data === null) continue;
    if (Array.isArray(data) !== (step === '*')) continue;
    if (step !== '*') {
      const value = (data as Readonly<Record<string, unknown>>)[step];
      if (value !== undefined) found.push({ pointer: below(pointer, step), data: value, indexes, listItem });
      continue;
    }
    for (const [index, item] of (data as readonly unknown[]).entries()) {
      if (item === undefined) continue;
      found.push({
        pointer: `${pointer}/${index}`,
        data: item,
        indexes: [...indexes, index],
        listItem: item,
      });
    }
  }
  return found;
}
