import { lint, type MarkdownParser } from '@regiolint/engine';
import { rules } from '@regiolint/rules';
import type { Language } from '@regiolint/schema';
import { survey } from '@regiolint/survey';
import { RunError } from '../run-error.ts';
import type { Found } from './answers.ts';

/** What a survey of a text gives; without a language when there is too little text to tell. */
export interface Looked {
  readonly language?: Language;
  readonly aspects: readonly Found[];
}

/**
 * Looks what a text speaks of.
 *
 * @throws RunError when the text cannot be read within the limits, or is in a language that is not read
 */
export function look(path: string, text: string, parseMarkdown: MarkdownParser): Looked {
  checkLimits(path, text, parseMarkdown);
  const seen = survey(text, { parseMarkdown });
  if (!('problem' in seen)) return { language: seen.language, aspects: seen.aspects };
  if (seen.problem === 'no-words') return { aspects: [] };
  if (seen.problem === 'too-long') throw tooDeep(path);
  const found = languages[seen.found];
  throw new RunError(
    {
      nl: `{path} lijkt in het ${found.nl} geschreven. regiolint leest Nederlands en Engels. Er is niets geschreven.`,
      en: `{path} seems to be written in ${found.en}. regiolint reads Dutch and English. Nothing was written.`,
    },
    { path },
  );
}

const languages = { de: { nl: 'Duits', en: 'German' }, fr: { nl: 'Frans', en: 'French' } };

/** The parsers are given no text that takes them too much; the engine looks at that before it parses. */
function checkLimits(path: string, text: string, parseMarkdown: MarkdownParser): void {
  const asked = rules.filter(({ id, needs }) => id === 'limit-reached' || needs === 'body');
  const { findings } = lint(`---\ncovenant: 1\n---\n${text}`, {
    rules: asked,
    today: '2000-01-01',
    parseMarkdown,
  });
  if (findings.some(({ ruleId }) => ruleId === 'limit-reached')) throw tooDeep(path);
}

function tooDeep(path: string): RunError {
  return new RunError(
    {
      nl: '{path} is te ingewikkeld om te lezen. Er is niets geschreven. Wat er aan de hand is: regiolint {path}',
      en: '{path} is too involved to read. Nothing was written. What the matter is: regiolint {path}',
    },
    { path },
  );
}
