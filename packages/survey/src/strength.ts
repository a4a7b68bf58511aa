import type { Evidence } from './evidence.ts';

/** Evidence with how well it would do as an answer to "where does it say so?". */
export interface Weighed extends Evidence {
  readonly strength: number;
}

/** In UTF-16 units of the source: about three sentences either way. */
const near = 300;

/**
 * In a long text a word in passing stands alone, and what is arranged is said in several ways below a heading of its
 * own: evidence in company is stronger than evidence alone.
 *
 * @param evidence of one document
 */
export function weigh(evidence: readonly Evidence[]): readonly Weighed[] {
  const placed = evidence.map((found) => ({ found, at: found.unit.words.at[found.start] ?? 0 }));
  return placed.map(({ found, at }) => {
    const company = new Set(
      placed
        .filter((other) => other.found.aspect === found.aspect && other.found.weight > 0)
        .filter((other) => Math.abs(other.at - at) <= near)
        .map((other) => other.found.by),
    );
    return { ...found, strength: 2 * found.weight + company.size + (found.own ? 4 : 0) };
  });
}
