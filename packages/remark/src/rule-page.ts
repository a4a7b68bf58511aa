import { pageOfRule } from '@regiolint/rules/pages';
import { type Language, ruleBase } from '@regiolint/schema';

/** Where a rule is explained, and what it asks and why. */
export function aboutRule(id: string, language: Language): { readonly url: string; readonly note?: string } {
  // Below its title a page has one paragraph in Dutch and one in English.
  const [, nl, en] = pageOfRule[id]?.split(/\n{2,}/) ?? [];
  const note = language === 'nl' ? nl : en;
  return { url: `${ruleBase}/${id}`, ...(note && { note: note.replaceAll('\n', ' ') }) };
}
