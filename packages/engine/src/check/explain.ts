import type { Aside } from '../body/outline.ts';
import type { Finding } from '../findings/finding.ts';
import type { Plan } from '../plan/plan.ts';
import type { Rule } from '../rule/define-rule.ts';
import { isPast } from '../rule/terms.ts';
import { asidesByPlace } from './asides.ts';

export interface Explaining {
  readonly rules: readonly Rule[];
  readonly plan: Plan;
  /** Pointers of what was written but could not be taken in. */
  readonly unread: readonly string[];
  /** Filled with the remarks in the text that explain something. */
  readonly used: Set<Aside>;
}

/**
 * Marks what the document explains away, with an exception at the top or a remark in the text, and what it cannot:
 * what could not be read or accepted stays, since nobody can know what was left aside with it.
 */
export function explain(
  { rules, plan, unread, used }: Explaining,
  findings: readonly Finding[],
): readonly Finding[] {
  const reasons = reasonsIn(plan);
  const asideFor = asidesByPlace(plan.outline?.asides ?? []);
  const aboutReading = new Set(rules.filter(isAboutReading).map(({ id }) => id));
  const lost = new Set(unread);
  return findings.map((finding) => {
    if (aboutReading.has(finding.ruleId) || lost.has(finding.pointer ?? ''))
      return { ...finding, stays: true };
    const aside = asideFor(finding);
    if (aside) used.add(aside);
    const reason = aside?.reason ?? reasons.get(finding.ruleId);
    return reason === undefined ? finding : { ...finding, explained: { reason } };
  });
}

/** Whether a rule says what is wrong with how the agreements are written down, and concludes nothing from them. */
function isAboutReading({ nature, reads, needs, concludesFromAbsence }: Rule): boolean {
  if (nature !== 'wrong' || needs !== undefined || concludesFromAbsence) return false;
  return reads.every((pointer) => pointer === '');
}

/** By rule, of the exceptions that hold on the day of the run. */
function reasonsIn(plan: Plan): ReadonlyMap<string, string> {
  const reasons = new Map<string, string>();
  for (const exception of plan.covenant.exceptions ?? []) {
    if (!exception?.rule || (exception.until !== undefined && isPast(plan, exception.until))) continue;
    reasons.set(exception.rule, exception.reason ?? '');
  }
  return reasons;
}
