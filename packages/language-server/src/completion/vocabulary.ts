import type { Language } from '@regiolint/schema';
import { entriesOf } from '../block/entries.ts';
import type { ShownDocument } from '../document.ts';

/** The language of the keys: that of those that are there, also where the block cannot be read; else that of the file. */
export function vocabularyOf({ text, block, document, result }: ShownDocument): Language {
  const { words, covenant } = result.plan;
  if (words.keysIn('nl').length + words.keysIn('en').length > 0 || covenant.language) return words.language;
  const typed = block ? entriesOf(text, block) : [];
  const count = (language: Language) =>
    typed.filter(({ field, name }) => field && field.key[language] === name && field.key.nl !== field.key.en)
      .length;
  const difference = count('nl') - count('en');
  if (difference !== 0) return difference > 0 ? 'nl' : 'en';
  return /\.covenant\.(?:ya?ml|json)$/i.test(document.uri) ? 'en' : words.language;
}
