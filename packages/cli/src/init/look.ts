import { lint, type MarkdownParser, outlineOf } from '@regiolint/engine';
import { rules } from '@regiolint/rules';
import type { Language } from '@regiolint/schema';
import { type AspectSeen, type NotSurveyed, survey } from '@regiolint/survey';
import { RunError } from '../run-error.ts';
import type { Found } from './answers.ts';
import { type Stated, statedIn } from './proposals.ts';

/** What is seen in a text. */
export interface Looked {
  /** Absent when there is too little text to tell. */
  readonly language?: Language;
  readonly stated: Stated;
  readonly aspects: readonly Found[];
}

/**
 * Looks what a text speaks of.
 *
 * @throws RunError when the text cannot be read within the limits, or is in a language that is not read
 */
export function look(path: string, text: string, parseMarkdown: MarkdownParser): Looked {
  checkLimits(path, text, parseMarkdown);
  const stated = statedIn(text, outlineOf(parseMarkdown(text).children, text));
  const seen = survey(text, { parseMarkdown, longest: Number.MAX_SAFE_INTEGER });
  if (!('problem' in seen)) return { language: seen.language, stated, aspects: seen.aspects.map(foundIn) };
  if (seen.problem === 'other-language') throw otherLanguage(path, seen);
  return { stated, aspects: [] };
}

function foundIn({ aspect, status, evidence }: AspectSeen): Found {
  return { aspect, status, evidence: evidence.map(({ line, quote }) => ({ line, quote })) };
}

const languages = { de: { nl: 'Duits', en: 'German' }, fr: { nl: 'Frans', en: 'French' } };

type OtherLanguage = Extract<NotSurveyed, { readonly problem: 'other-language' }>;

function otherLanguage(path: string, { found }: OtherLanguage): RunError {
  const { nl, en } = languages[found];
  return new RunError(
    {
      nl: `{path} lijkt in het ${nl} geschreven. regiolint leest Nederlands en Engels. Er is niets geschreven.`,
      en: `{path} seems to be written in ${en}. regiolint reads Dutch and English. Nothing was written.`,
    },
    { path },
  );
}

/** The parsers are given no text that takes them too much: the engine looks at that before it parses. */
function checkLimits(path: string, text: string, parseMarkdown: MarkdownParser): void {
  const asked = rules.filter(({ id, needs }) => id === 'limit-reached' || needs === 'body');
  const limits = { document: Number.MAX_SAFE_INTEGER };
  const { findings } = lint(`---\ncovenant: 1\n---\n${text}`, {
    rules: asked,
    today: '2000-01-01',
    parseMarkdown,
    limits,
  });
  if (findings.every(({ ruleId }) => ruleId !== 'limit-reached')) return;
  throw new RunError(
    {
      nl: '{path} is te ingewikkeld om te lezen: er staat te veel in elkaar of achter elkaar. Er is niets geschreven.',
      en: '{path} is too involved to read: too much stands inside or behind each other. Nothing was written.',
    },
    { path },
  );
}
