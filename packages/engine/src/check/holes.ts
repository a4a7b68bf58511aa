import { below, stepsOf } from '../frontmatter/reading.ts';

/** Data without the holes in its lists, for the schema, which takes a hole for a value. */
export interface Filled {
  readonly data: unknown;
  /** The pointer in the data with its holes, for one in the data without. */
  realPointer(pointer: string): string;
}

export function withoutHoles(data: unknown): Filled {
  const indexes = new Map<unknown, readonly number[]>();
  const filled = fill(data, indexes);
  return {
    data: filled,
    realPointer(pointer) {
      let at = filled;
      let real = '';
      for (const step of stepsOf(pointer)) {
        real = below(real, indexes.get(at)?.[Number(step)] ?? step);
        at = (at as Record<string, unknown> | undefined)?.[step];
      }
      return real;
    },
  };
}

function fill(data: unknown, indexes: Map<unknown, readonly number[]>): unknown {
  if (Array.isArray(data)) {
    const kept = [...data.keys()].filter((index) => data[index] !== undefined);
    const list = kept.map((index) => fill(data[index], indexes));
    indexes.set(list, kept);
    return list;
  }
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, fill(value, indexes)]));
}
