import { ownRule, type Rule } from '@regiolint/engine';
import { groupOfRule, rules } from '@regiolint/rules';
import type { Language } from '@regiolint/schema';
import { readConfig } from '../config/read-config.ts';
import { readChoice } from '../options.ts';
import { say } from '../text/texts.ts';
import { ruleWords } from './rule-words.ts';

/**
 * Lists every rule, those of the region's own last: for people in their groups, or as JSON for programs.
 *
 * @throws RunError when the configuration is not right
 */
export async function rulesCommand(
  options: { readonly format?: string; readonly config?: string | boolean },
  language: Language,
): Promise<void> {
  const format = readChoice('--format', options.format ?? 'pretty', ['pretty', 'json']);
  const { ownRules } = await readConfig(options.config, process.cwd());
  const all = [...rules, ...ownRules.map((rule) => ownRule(rule, () => undefined))];
  process.stdout.write(format === 'json' ? asJson(all) : asText(all, language));
}

function asJson(all: readonly Rule[]): string {
  const list = all.map(({ id, aspect, nature, from, simple, source, reads, messages }) => ({
    id,
    group: groupOf(id),
    aspect,
    nature,
    from,
    simple,
    source,
    reads,
    messages,
  }));
  return `${JSON.stringify({ version: 1, rules: list }, null, 2)}\n`;
}

function asText(all: readonly Rule[], language: Language): string {
  const widest = Math.max(...all.map(({ id }) => id.length));
  const lines: string[] = [];
  let group: string | undefined;
  for (const { id, nature, from } of all) {
    if (groupOf(id) !== group) {
      group = groupOf(id);
      lines.push('', `${group}/`);
    }
    lines.push(
      `  ${id.padEnd(widest)}  ${say(ruleWords[nature], language).padEnd(11)}  ${say(ruleWords[from], language)}`,
    );
  }
  return `${lines.slice(1).join('\n')}\n\n${say(more, language)}\n`;
}

function groupOf(id: string): string {
  return groupOfRule[id] ?? 'own';
}

const more = {
  nl: 'Meer over een regel: regiolint explain REGEL',
  en: 'More about a rule: regiolint explain RULE',
};
