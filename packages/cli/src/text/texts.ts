import type { Language, Words } from '@regiolint/schema';

/** Fills a text of the command line itself in a language. */
export function say(
  words: Words,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return words[language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** The language for what is not about one document: as asked for, else that of the terminal, else Dutch. */
export function terminalLanguage(asked: Language | undefined, environment: NodeJS.ProcessEnv): Language {
  if (asked) return asked;
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return locale.toLowerCase().startsWith('en') ? 'en' : 'nl';
}
