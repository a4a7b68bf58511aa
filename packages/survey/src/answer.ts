import type { AspectWords } from './lexicon.ts';
import type { Weighed } from './strength.ts';

/** How a text speaks of an aspect; `absent` means only: not in this text. */
export type Answer = 'present' | 'partial' | 'deferred' | 'elsewhere' | 'absent';

/**
 * The answer that the evidence of one aspect gives, and the evidence for it, best first.
 *
 * @param words how many different parts make a whole, and how many weak signs make a part
 */
export function answerOf(
  evidence: readonly Weighed[],
  { enough = Number.POSITIVE_INFINITY, needs = 2 }: Pick<AspectWords, 'enough' | 'needs'> = {},
): { readonly status: Answer; readonly best: readonly Weighed[] } {
  const said = evidence.filter(({ kind, weight }) => kind === 'said' && weight > 0);
  const weak = evidence.filter(({ kind, weight }) => kind === 'said' && weight === 0);
  const wholes = said.filter(({ weight }) => weight === 3);
  const parts = said.filter(({ weight }) => weight === 2);
  if (wholes.length > 0) return { status: 'present', best: shown([...wholes, ...parts]) };
  if (parts.some(({ complete }) => complete) || differentParts(parts) >= enough) {
    return { status: 'present', best: shown(parts) };
  }
  if (parts.length > 0) return { status: 'partial', best: shown(parts) };
  const other = evidence
    .filter(({ kind, weight }) => kind !== 'said' && weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
  const [first] = other;
  if (first)
    return { status: first.kind as Answer, best: shown(other.filter(({ kind }) => kind === first.kind)) };
  if (said.length > 0) return { status: 'partial', best: shown(said) };
  return differentParts(weak) >= needs ? { status: 'partial', best: weak } : { status: 'absent', best: [] };
}

/**
 * The strongest, and what comes near to it. What was found by its words; by its heading only when there is nothing else,
 * and then once.
 */
function shown(evidence: readonly Weighed[]): readonly Weighed[] {
  const sorted = evidence.toSorted((a, b) => b.strength - a.strength);
  const strongest = sorted.filter(({ strength }) => 3 * strength >= 2 * (sorted[0]?.strength ?? 0));
  const byWords = strongest.filter(({ by }) => by !== 'heading');
  if (byWords.length > 0) return byWords;
  return strongest[0]?.weight === 1 ? strongest.slice(0, 1) : strongest;
}

/** Parts found by different words in different sentences. */
function differentParts(parts: readonly Weighed[]): number {
  const seen = new Set<string>();
  const units = new Set<Weighed['unit']>();
  for (const { unit, start, end } of parts) {
    const words = unit.words.text.slice(start, end).toLowerCase();
    if (seen.has(words) || units.has(unit)) continue;
    seen.add(words);
    units.add(unit);
  }
  return seen.size;
}
