import type { Language, Words } from '@regiolint/schema';
import { say } from '../text/texts.ts';
import type { Told } from '../worker/job.ts';
import type { Counts } from './results.ts';

/** What formats for people call the natures. */
export const natureWords = {
  wrong: { nl: 'klopt niet', en: 'not right' },
  question: { nl: 'vraag', en: 'question' },
  deepening: { nl: 'verdieping', en: 'deeper' },
} as const satisfies Record<Told['nature'], Words>;

/** `1 ding klopt niet · 2 vragen (3 bestanden)`. */
export function summaryOf(
  counts: Counts,
  files: number,
  language: Language,
  none: Words = texts.none,
): string {
  const parts = countsInWords(counts, language);
  const scope = files > 1 ? ` ${say(texts.files, language, { files })}` : '';
  return `${parts.length > 0 ? parts.join(' · ') : none[language]}${scope}`;
}

/** What is said of nothing found: with `--quiet` nobody knows whether there are questions. */
export function nothingFound({ quiet }: { readonly quiet: boolean }): Words {
  return quiet ? texts.noneWrong : texts.none;
}

/** `1 ding klopt niet`, `2 vragen`: those that there are. */
export function countsInWords(counts: Counts, language: Language): readonly string[] {
  return [
    plural(counts.wrong, texts.oneWrong, texts.manyWrong, language),
    plural(counts.question, texts.oneQuestion, texts.manyQuestions, language),
    plural(counts.deepening, texts.oneDeepening, texts.manyDeepening, language),
  ].filter((part) => part !== '');
}

/** Nothing for none. */
export function plural(count: number, one: Words, many: Words, language: Language): string {
  return count === 0 ? '' : say(count === 1 ? one : many, language, { count });
}

const texts = {
  oneWrong: { nl: '{count} ding klopt niet', en: '{count} thing is not right' },
  manyWrong: { nl: '{count} dingen kloppen niet', en: '{count} things are not right' },
  oneQuestion: { nl: '{count} vraag', en: '{count} question' },
  manyQuestions: { nl: '{count} vragen', en: '{count} questions' },
  oneDeepening: { nl: '{count} verdiepende vraag', en: '{count} deeper question' },
  manyDeepening: { nl: '{count} verdiepende vragen', en: '{count} deeper questions' },
  none: { nl: 'Geen vragen.', en: 'No questions.' },
  noneWrong: { nl: 'Niets dat niet klopt.', en: 'Nothing that is not right.' },
  files: { nl: '({files} bestanden)', en: '({files} files)' },
} as const satisfies Record<string, Words>;
