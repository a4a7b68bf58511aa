import type { Aside } from '../body/outline.ts';
import type { Finding } from '../findings/finding.ts';

/**
 * Finds the remark in the text that explains a finding: one for its rule, above the line on which it starts. A remark
 * without a reason explains nothing.
 */
export function asidesByPlace(asides: readonly Aside[]): (finding: Finding) => Aside | undefined {
  const byRule = new Map<string, Aside[]>();
  for (const aside of asides) {
    if (aside.reason === undefined) continue;
    const group = byRule.get(aside.rule);
    if (group) group.push(aside);
    else byRule.set(aside.rule, [aside]);
  }
  return ({ ruleId, place, wholeDocument }) => {
    const offset = place?.start.offset;
    if (offset === undefined || wholeDocument) return undefined;
    const aside = lastBefore(byRule.get(ruleId) ?? [], offset);
    return aside && offset <= aside.covers.end ? aside : undefined;
  };
}

/** The last of them that covers a place from this offset or earlier; they stand in the order of the text. */
function lastBefore(asides: readonly Aside[], offset: number): Aside | undefined {
  let low = 0;
  let high = asides.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((asides[middle]?.covers.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return asides[low - 1];
}
