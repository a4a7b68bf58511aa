import { lint } from '@regiolint/engine';
import { rules } from '@regiolint/rules';
import type { RunError } from '../run-error.ts';
import { tooInvolved } from './not-surveyed.ts';

const limiting = rules.filter(({ id, needs }) => id === 'limit-reached' || needs === 'body');

/**
 * The parsers are given no text that takes them too much: the engine looks at that before it parses.
 *
 * @param because makes the error of the reason
 * @throws RunError when it is too involved
 */
export function checkLimits(text: string, because: (reason: typeof tooInvolved) => RunError): void {
  const { findings } = lint(`---\ncovenant: 1\n---\n${text}`, {
    rules: limiting,
    today: '2000-01-01',
    parseMarkdown: () => ({ type: 'root', children: [] }),
    limits: { document: Number.MAX_SAFE_INTEGER },
  });
  if (findings.some(({ ruleId }) => ruleId === 'limit-reached')) throw because(tooInvolved);
}
