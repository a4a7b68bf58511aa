import type { Language, Words } from '@regiolint/schema';

/** A text with what stands in its places. What is put in is not looked through again. */
export function filled(
  words: Words,
  language: Language,
  values: Readonly<Record<string, string>> = {},
): string {
  return words[language].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
