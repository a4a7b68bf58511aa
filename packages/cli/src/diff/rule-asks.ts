import { pageOfRule } from '@regiolint/rules/pages';
import type { Language } from '@regiolint/schema';

/** What a rule asks and why: how its page begins, in Dutch and then in English. */
export function ruleAsks(rule: string, language: Language): string | undefined {
  const page = Object.hasOwn(pageOfRule, rule) ? pageOfRule[rule] : undefined;
  const [, dutch, english] = (page ?? '').split(/\n\s*\n/);
  return (language === 'nl' ? dutch : english)?.replaceAll('\n', ' ');
}
