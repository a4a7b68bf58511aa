import { groupOfRule, rules } from '@regiolint/rules';
import { pageOfRule } from '@regiolint/rules/pages';
import type { Language } from '@regiolint/schema';
import type { ReportingDescriptor } from 'sarif';
import { escapeMarkdown } from './escape-markdown.ts';
import type { OwnRuleWords } from './format.ts';
import { printable } from './printable.ts';
import { ruleAddress } from './rule-address.ts';

const levels = { wrong: 'error', question: 'warning', deepening: 'note' } as const;

/** What SARIF tells of a rule. */
export function sarifRule(
  id: string,
  language: Language,
  ownRules: readonly OwnRuleWords[],
): ReportingDescriptor {
  const rule = rules.find((one) => one.id === id);
  const own = ownRules.find((one) => one.id === id);
  const about = rule ? aboutOurs(id, language) : own ? aboutOwn(own, language) : notRead[language];
  const address = ruleAddress(id);
  return {
    id,
    name: nameOf(id),
    shortDescription: { text: firstSentence(about.text) },
    fullDescription: { text: about.text },
    help: about,
    ...(address && { helpUri: address }),
    defaultConfiguration: { level: levels[rule?.nature ?? own?.nature ?? 'wrong'] },
    properties: { tags: rule ? [...new Set([groupOfRule[id] ?? '', rule.aspect])] : ['own'] },
  };
}

interface About {
  readonly text: string;
  readonly markdown: string;
}

/** Below its title a page has one paragraph in Dutch and one in English. */
function aboutOurs(id: string, language: Language): About {
  const markdown = pageOfRule[id] ?? '';
  const [, nl = id, en = id] = markdown.split(/\n{2,}/);
  return { text: (language === 'nl' ? nl : en).replaceAll('\n', ' ').replaceAll(/[_*`]/g, ''), markdown };
}

function aboutOwn({ message, source }: OwnRuleWords, language: Language): About {
  const text = `${message[language]} (${source})`;
  return { text: printable(text), markdown: escapeMarkdown(text) };
}

const notRead: Readonly<Record<Language, About>> = {
  nl: both('Dit bestand kon niet gelezen worden.'),
  en: both('This file could not be read.'),
};

function both(text: string): About {
  return { text, markdown: text };
}

function firstSentence(text: string): string {
  return /^.*?[.?!](?=\s|$)/.exec(text)?.[0] ?? text;
}

/** `raci-one-accountable` as SARIF likes names: `RaciOneAccountable`. */
function nameOf(id: string): string {
  return id.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
