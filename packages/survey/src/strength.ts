import type { AspectName } from '@regiolint/schema';
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
  const company = new Map<AspectName, Stretches>();
  for (const { aspect, weight, by, ...found } of evidence) {
    if (weight === 0) continue;
    const stretches = company.get(aspect) ?? new Map();
    company.set(aspect, stretches);
    const at = placeOf(found);
    const stretch = Math.floor(at / near);
    stretches.set(stretch, [...(stretches.get(stretch) ?? []), { at, by }]);
  }
  return evidence.map((found) => {
    const at = placeOf(found);
    const around = [-1, 0, 1].flatMap(
      (step) => company.get(found.aspect)?.get(Math.floor(at / near) + step) ?? [],
    );
    const words = new Set(around.filter((other) => Math.abs(other.at - at) <= near).map(({ by }) => by));
    return { ...found, strength: 2 * found.weight + words.size + (found.own ? 4 : 0) };
  });
}

/** What was found in each stretch of the source, so that only neighbours are looked at. */
type Stretches = Map<number, readonly { readonly at: number; readonly by: string }[]>;

function placeOf({ unit, start }: Pick<Evidence, 'unit' | 'start'>): number {
  return unit.words.at[start] ?? 0;
}
