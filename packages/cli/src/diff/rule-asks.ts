import { pageOfRule } from '@regiolint/rules/pages';
import type { Language } from '@regiolint/schema';

/** What a rule asks: the first sentence of its page, which is there in Dutch and then in English. */
export function ruleAsks(rule: string, language: Language): string | undefined {
  const page = Object.hasOwn(pageOfRule, rule) ? pageOfRule[rule] : undefined;
  const [, dutch, english] = (page ?? '').split(/\n\s*\n/);
  const text = (language === 'nl' ? dutch : english)?.replaceAll('\n', ' ');
  return text && /^.*?[.?](?= |$)/.exec(text)?.[0];
}
