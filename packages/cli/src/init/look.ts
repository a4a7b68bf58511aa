import { type MarkdownParser, outlineOf } from '@regiolint/engine';
import type { Language } from '@regiolint/schema';
import { type AspectSeen, type Surveyed, survey } from '@regiolint/survey';
import { hasWords } from '../survey/has-words.ts';
import { noWords, whyNotSurveyed } from '../survey/not-surveyed.ts';
import { checkLimits } from '../survey/within-limits.ts';
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
  checkLimits(text, (reason) => refused(path, reason));
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
