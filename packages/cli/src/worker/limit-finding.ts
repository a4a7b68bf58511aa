import { fill } from '@regiolint/engine';
import { rules } from '@regiolint/rules';
import type { Language } from '@regiolint/schema';
import type { Told } from './job.ts';

const rule = rules.find(({ id }) => id === 'limit-reached');

/** The finding of a text over its limit, for a file that is too large to be opened at all. */
export function limitFinding(allowed: number, language: Language): Told {
  const values = { allowed };
  return {
    ruleId: 'limit-reached',
    messageId: 'document',
    values,
    nature: 'wrong',
    severity: 'error',
    message: fill(rule?.messages.document?.[language] ?? '', values, language),
  };
}
