import type { Plan } from '@regiolint/engine';
import { schemaVersion, type Words } from '@regiolint/schema';

/**
 * Whether a plan follows a version of the form that is newer than we know. Then it is not read half: the same keys may
 * mean something else there.
 */
export function isNewer(plan: Plan): boolean {
  return plan
    .faults('refused')
    .some(
      ({ fault: { pointer, value } }) =>
        pointer === '/covenant' && typeof value === 'number' && value > schemaVersion,
    );
}

/** What is said of such a plan. */
export const newer: Words = {
  nl: 'dit is geschreven voor een nieuwere regiolint.',
  en: 'this is written for a newer regiolint.',
};
