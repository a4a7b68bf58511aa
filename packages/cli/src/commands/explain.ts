import { checkRuleId } from '../config/check-config.ts';

/**
 * Prints the page of a rule.
 *
 * @throws RunError when no rule has that id
 */
export async function explainCommand(rule: string): Promise<void> {
  checkRuleId(rule, 'explain');
  const { pageOfRule } = await import('@regiolint/rules/pages');
  process.stdout.write(pageOfRule[rule] ?? '');
}
