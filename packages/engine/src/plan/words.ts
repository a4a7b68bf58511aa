import { type Field, fieldAt, type Language, type Words } from '@regiolint/schema';
import type { Placed, Typed } from '../frontmatter/reading.ts';
import { unquoted } from './excerpt.ts';

/** The words that the author uses: keys and values of one vocabulary, or of both. */
export interface AuthorWords {
  /** The vocabulary that most keys are from. */
  readonly language: Language;
  /** The key at a canonical pointer as it was typed, or as the author would type it. */
  key(pointer: string): string;
  /** A canonical word of the list at a pointer, as the author would type it. */
  word(pointer: string, canonical: string): string;
  /** The one of these words that the author would use. */
  own(words: Words): string;
  /** Keys that exist in that language only. */
  keysIn(language: Language): readonly Typed[];
}

/**
 * @param text the whole document
 * @param declared the language that the document says it is in, for when the keys do not tell
 */
export function authorWords(
  text: string,
  keys: readonly Typed[],
  places: ReadonlyMap<string, Placed>,
  declared: Language | undefined,
): AuthorWords {
  const own: Record<Language, Typed[]> = { nl: [], en: [] };
  for (const key of keys) {
    if (key.languages.size === 1) own[key.languages.has('nl') ? 'nl' : 'en'].push(key);
  }
  const difference = own.nl.length - own.en.length;
  const language: Language = difference > 0 ? 'nl' : difference < 0 ? 'en' : (declared ?? 'nl');
  return {
    language,
    keysIn: (only) => own[only],
    own: (words) => words[language],
    key(pointer) {
      const range = places.get(pointer)?.key;
      const typed = unquoted(text.slice(range?.start ?? 0, range?.end ?? 0));
      // Within an alias there is no key to be seen.
      return typed && !typed.startsWith('*') ? typed : (fieldAt(pointer)?.key[language] ?? '');
    },
    word: (pointer, canonical) => wordIn(fieldAt(pointer), canonical, language),
  };
}

/** A canonical word in a language; any other text as it is. */
export function wordIn(field: Field | undefined, canonical: string, language: Language): string {
  const at = field?.words?.en.indexOf(canonical) ?? -1;
  return field?.words?.[language][at] ?? canonical;
}

/** The title of what stands at a canonical pointer, in every language. */
export function titleOf(pointer: string): Words {
  return fieldAt(pointer)?.title ?? { en: pointer, nl: pointer };
}
