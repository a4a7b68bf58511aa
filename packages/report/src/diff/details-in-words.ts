import type { Language } from '@regiolint/schema';
import type { Detail } from './change.ts';
import { inWords } from './in-words.ts';
import { inSentence } from './title.ts';

/** ` (schaal: lokaal; trekker: GGZ Veenrand)`, or nothing when there are no details. */
export function inBrackets(details: readonly Detail[] | undefined, language: Language): string {
  if (!details || details.length === 0) return '';
  const told = details.map(({ title, said }) => {
    const text = inWords(said, language);
    return title[language] === '' ? text : `${inSentence(title[language])}: ${text}`;
  });
  return ` (${told.join('; ')})`;
}
