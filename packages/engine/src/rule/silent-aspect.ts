import type { AspectName } from '@regiolint/schema';
import type { Plan } from '../plan/plan.ts';
import type { ReportDetails } from './define-rule.ts';
import { isSilent } from './terms.ts';

type AskDefault = (messageId: 'default', details: ReportDetails) => void;

/**
 * The check of a rule that asks one thing: whether an aspect is said at all, in any of the four ways. It reports the
 * message `default`, without values, at the key of the aspect.
 */
export function whenSilent(
  aspect: AspectName,
): (plan: Pick<Plan, 'covenant' | 'aspect'>, report: AskDefault) => void {
  return (plan, report) => {
    if (isSilent(plan, aspect)) report('default', { at: plan.aspect(aspect).key() });
  };
}
