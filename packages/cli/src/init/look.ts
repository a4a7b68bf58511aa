import { lint, type MarkdownParser, outlineOf } from '@regiolint/engine';
import { rules } from '@regiolint/rules';
import type { Language } from '@regiolint/schema';
import { type AspectSeen, type Surveyed, survey } from '@regiolint/survey';
import { hasWords } from '../survey/has-words.ts';
import { noWords, whyNotSurveyed } from '../survey/not-surveyed.ts';
import type { Found } from './answers.ts';
import { type Stated, statedIn } from './proposals.ts';
import { refused } from './refused.ts';

/** What is seen in a text. */
export interface Looked {
  readonly language: Language;
  readonly stated: Stated;
  readonly aspects: readonly Found[];
}

/**
 * Looks what a text speaks of.
 *
 * @throws RunError when the text cannot be read within the limits, holds no words, or is in a language that is not read
 */
export function look(path: string, text: string, parseMarkdown: MarkdownParser): Looked {
  checkLimits(path, text, parseMarkdown);
  const tree = parseMarkdown(text);
  const seen = seenIn(path, text, () => tree);
  const stated = statedIn(text, outlineOf(tree.children, text));
  return { language: seen.language, stated, aspects: seen.aspects.map(foundIn) };
}

/**
 * The survey of a text that is within the limits.
 *
 * @throws RunError when it holds no words, or is in a language that is not read
 */
export function seenIn(path: string, text: string, parse: MarkdownParser): Surveyed {
  const parseMarkdown: MarkdownParser = (markdown) => {
    const tree = parse(markdown);
    if (!hasWords(tree)) throw refused(path, noWords);
    return tree;
  };
  const seen = survey(text, { parseMarkdown, longest: Number.MAX_SAFE_INTEGER });
  if ('problem' in seen) throw refused(path, whyNotSurveyed(seen));
  return seen;
}

function foundIn({ aspect, status, evidence }: AspectSeen): Found {
  return { aspect, status, evidence: evidence.map(({ line, quote }) => ({ line, quote })) };
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
  throw refused(path, {
    nl: 'Deze tekst is te ingewikkeld om te lezen: er staat te veel in elkaar of achter elkaar.',
    en: 'This text is too involved to read: too much stands inside or behind each other.',
  });
}
