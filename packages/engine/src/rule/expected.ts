import type { AspectName } from '@regiolint/schema';
import type { Phase } from '../plan/plan.ts';

interface Expectation {
  readonly from: Phase;
  /** Also of a collaboration that calls itself simple. */
  readonly whenSimple: boolean;
}

const always: Expectation = { from: 'emerging', whenSimple: true };
const emerging: Expectation = { from: 'emerging', whenSimple: false };
const developing: Expectation = { from: 'developing', whenSimple: false };
const mature: Expectation = { from: 'mature', whenSimple: false };

/**
 * From which phase an aspect is expected to be said, in any of the four ways. A young region is asked less: [aef] "een
 * paar basale afspraken voldoende zijn". An aspect that is not here is never asked for.
 */
const expectations: Readonly<Partial<Record<AspectName, Expectation>>> = {
  sharedDrive: always,
  composition: always,
  responsibilities: always,
  decisionMaking: always,
  evaluation: always,
  purpose: emerging,
  scope: emerging,
  portfolio: emerging,
  chair: emerging,
  participation: emerging,
  scale: developing,
  financing: developing,
  culture: developing,
  meetings: developing,
  mandate: developing,
  support: developing,
  accountability: developing,
  coherence: developing,
  councils: developing,
  giveAndTake: mature,
  learning: mature,
  legalForm: mature,
  supervision: mature,
};

const rank: Readonly<Record<Phase, number>> = { emerging: 0, developing: 1, mature: 2 };

/** Whether something that is asked from one phase is asked in another. */
export function isAskedIn(phase: Phase, from: Phase): boolean {
  return rank[phase] >= rank[from];
}

/** Whether an aspect is expected to be said by this collaboration. */
export function isExpected(aspect: AspectName, phase: Phase, simple: boolean): boolean {
  const expectation = expectations[aspect];
  if (!expectation || (simple && !expectation.whenSimple)) return false;
  return isAskedIn(phase, expectation.from);
}
