import type { Language, Words } from '@regiolint/schema';
import type { Change } from './change.ts';
import { filled } from './filled.ts';
import { inWords } from './in-words.ts';

/** Until when there is money, which is said in words of its own. */
export function isEndOfMoney({ pointer, kind }: Change): boolean {
  return pointer === '/financing/sources/*/period/until' && (kind === 'earlier' || kind === 'later');
}

export function endOfMoneyInWords({ kind, before, after }: Change, language: Language): string {
  const was = before?.said ? inWords(before.said, language) : '';
  const is = after?.said ? inWords(after.said, language) : '';
  return filled(kind === 'earlier' ? texts.sooner : texts.longer, language, { was, is });
}

const texts = {
  sooner: {
    nl: 'het geld stopt eerder, na {is} in plaats van na {was}',
    en: 'the money ends sooner, after {is} instead of after {was}',
  },
  longer: {
    nl: 'het geld loopt langer door, tot en met {is} in plaats van {was}',
    en: 'the money lasts longer, up to and including {is} instead of {was}',
  },
} as const satisfies Readonly<Record<string, Words>>;
