import { groupOfRule, rules } from '@regiolint/rules';
import type { Language } from '@regiolint/schema';
import { readChoice } from '../options.ts';
import { say } from '../text/texts.ts';

/** Lists every rule: for people in their groups, or as JSON for programs. */
export function rulesCommand(options: { readonly format?: string }, language: Language): void {
  const format = readChoice('--format', options.format ?? 'pretty', ['pretty', 'json']);
  process.stdout.write(format === 'json' ? asJson() : asText(language));
}

function asJson(): string {
  const list = rules.map(({ id, aspect, nature, from, simple, source, reads, messages }) => ({
    id,
    group: groupOfRule[id],
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

function asText(language: Language): string {
  const widest = Math.max(...rules.map(({ id }) => id.length));
  const lines: string[] = [];
  let group: string | undefined;
  for (const { id, nature, from } of rules) {
    if (groupOfRule[id] !== group) {
      group = groupOfRule[id];
      lines.push('', `${group}/`);
    }
    lines.push(
      `  ${id.padEnd(widest)}  ${say(words[nature], language).padEnd(11)}  ${say(words[from], language)}`,
    );
  }
  return `${lines.slice(1).join('\n')}\n\n${say(words.more, language)}\n`;
}

const words = {
  wrong: { nl: 'klopt niet', en: 'not right' },
  question: { nl: 'vraag', en: 'question' },
  deepening: { nl: 'verdieping', en: 'deeper' },
  emerging: { nl: 'vanaf pril', en: 'from emerging' },
  developing: { nl: 'vanaf in ontwikkeling', en: 'from developing' },
  mature: { nl: 'vanaf volwassen', en: 'from mature' },
  more: {
    nl: 'Meer over een regel: regiolint explain REGEL',
    en: 'More about a rule: regiolint explain RULE',
  },
};
