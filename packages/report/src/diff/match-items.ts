import { fingerprintOf } from './likeness.ts';

/** Which items of two lists are the same thing. */
export interface Matched<T> {
  readonly pairs: readonly (readonly [before: T, after: T])[];
  readonly left: readonly T[];
  readonly come: readonly T[];
}

export interface Matching<T> {
  /** What tells an item apart, in the order in which it counts; `undefined` when the item has no such thing. */
  readonly keys: readonly ((item: T, side: 'before' | 'after') => string | undefined)[];
  /** From 0 to 1; from a half on they may be the same. */
  likeness(before: T, after: T): number;
}

/** Beyond so many possible pairs nothing is compared that has no key in common. */
const mostComparisons = 900;

/**
 * Finds what is the same in two versions of a list: what did not change at all, then by each key, then by what is most
 * alike, and of what is equally alike that which stands nearest. The order of the lists plays no other part, and seen
 * from the other version the pairs are the same.
 */
export function matchItems<T>(before: readonly T[], after: readonly T[], matching: Matching<T>): Matched<T> {
  const rest = { before: new Set(before.keys()), after: new Set(after.keys()) };
  const pairs: (readonly [number, number])[] = [];
  const pair = (one: number, other: number) => {
    pairs.push([one, other]);
    rest.before.delete(one);
    rest.after.delete(other);
  };
  for (const key of [(item: T) => fingerprintOf(item), ...matching.keys]) {
    const waiting = new Map<string, number[]>();
    for (const at of [...rest.before].reverse()) {
      const name = key(before[at] as T, 'before');
      if (name === undefined) continue;
      const those = waiting.get(name);
      if (those) those.push(at);
      else waiting.set(name, [at]);
    }
    for (const at of [...rest.after]) {
      const name = key(after[at] as T, 'after');
      const first = name === undefined ? undefined : waiting.get(name)?.pop();
      if (first !== undefined) pair(first, at);
    }
  }
  for (const [one, other] of mostAlike(before, after, rest, matching)) {
    if (rest.before.has(one) && rest.after.has(other)) pair(one, other);
  }
  pairs.sort(([, one], [, other]) => one - other);
  return {
    pairs: pairs.map(([one, other]) => [before[one] as T, after[other] as T]),
    left: [...rest.before].map((at) => before[at] as T),
    come: [...rest.after].map((at) => after[at] as T),
  };
}

function mostAlike<T>(
  before: readonly T[],
  after: readonly T[],
  rest: { readonly before: ReadonlySet<number>; readonly after: ReadonlySet<number> },
  { likeness }: Matching<T>,
): readonly (readonly [number, number])[] {
  if (rest.before.size * rest.after.size > mostComparisons) return [];
  return [...rest.before]
    .flatMap((one) =>
      [...rest.after].map((other) => ({
        one,
        other,
        alike: likeness(before[one] as T, after[other] as T),
        apart: Math.abs(one - other),
      })),
    )
    .filter(({ alike }) => alike >= 0.5)
    .sort((a, b) => b.alike - a.alike || a.apart - b.apart || a.one + a.other - b.one - b.other)
    .map(({ one, other }) => [one, other] as const);
}
