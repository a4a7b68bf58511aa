import type { Language, Words } from '@regiolint/schema';
import type { Detail } from './change.ts';
import { filled } from './filled.ts';
import { inWords } from './in-words.ts';
import { inSentence } from './title.ts';

/** ` (schaal: lokaal; trekker: GGZ Veenrand)`, or nothing when there are no details; of many the first. */
export function inBrackets(details: readonly Detail[] | undefined, language: Language): string {
  if (!details || details.length === 0) return '';
  const told = details
    .slice(0, most)
    .map(({ title, said }) => `${inSentence(title[language])}: ${inWords(said, language)}`);
  const left = details.length - told.length;
  return ` (${[...told, ...(left > 0 ? [filled(more, language, { left: String(left) })] : [])].join('; ')})`;
}

/** More than this is no sentence any more; the whole stands in the plan. */
const most = 12;

const more: Words = { nl: 'en nog {left}', en: 'and {left} more' };
