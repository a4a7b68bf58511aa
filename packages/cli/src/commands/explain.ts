import type { Rule } from '@regiolint/engine';
import type { Language } from '@regiolint/schema';
import { checkRuleId } from '../config/check-config.ts';
import type { ConfiguredRule } from '../config/own-rules/check-own-rule.ts';
import { readConfig } from '../config/read-config.ts';
import { printable } from '../format/printable.ts';
import { say } from '../text/texts.ts';
import { ruleWords } from './rule-words.ts';

/**
 * Prints the page of a rule; of a rule of the region's own what the configuration says of it.
 *
 * @throws RunError when no rule has that id
 */
export async function explainCommand(
  rule: string,
  options: { readonly config?: string | boolean },
  language: Language,
): Promise<void> {
  const ownRules = rule.startsWith('own-') ? (await readConfig(options.config, process.cwd())).ownRules : [];
  const ids = ownRules.map(({ id }) => id);
  checkRuleId(rule, 'explain', ids);
  const own = ownRules.find(({ id }) => id === rule);
  if (own) {
    process.stdout.write(pageOf(own, language));
    return;
  }
  const [{ pageOfRule }, { rules }] = await Promise.all([
    import('@regiolint/rules/pages'),
    import('@regiolint/rules'),
  ]);
  const [title = '', ...rest] = (pageOfRule[rule] ?? '').split('\n');
  const about = rules.filter(({ id }) => id === rule).flatMap((one) => aboutRule(one, language));
  process.stdout.write([title, '', ...about, ...rest].join('\n'));
}

/** What the page leaves to the rule: how it is asked, from when, and which phrase of which report it rests on. */
function aboutRule({ nature, from, source }: Rule, language: Language): readonly string[] {
  return [
    `- ${say(ruleWords[nature], language)}, ${say(ruleWords[from], language)}`,
    `- ${say(words.source, language)}: ${source.replace('tool need', say(words.tool, language))}`,
  ];
}

function pageOf(
  { id, message, nature, from, source, path, typed }: ConfiguredRule,
  language: Language,
): string {
  const lines = [
    `# ${id}`,
    '',
    message[language],
    '',
    `- ${say(ruleWords[nature], language)}, ${say(ruleWords[from], language)}`,
    `- ${say(words.given, language)}: ${typed.given}`,
    `- ${say(words.source, language)}: ${source}`,
    `- ${say(words.path, language)}: ${path}`,
    '',
    '```json',
    ...JSON.stringify(typed.schema, null, 2).split('\n'),
    '```',
  ];
  return lines.map((line) => `${printable(line)}\n`).join('');
}

const words = {
  given: { nl: 'kijkt naar', en: 'looks at' },
  source: { nl: 'bron', en: 'source' },
  tool: { nl: 'het hulpmiddel zelf', en: 'the tool itself' },
  path: { nl: 'staat in', en: 'stands in' },
};
