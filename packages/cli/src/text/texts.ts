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

/** What `--lang` asks for: needed before the options are read, for the help and for what is wrong with them. */
export function askedLanguage(args: readonly string[]): Language | undefined {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
  return asked === 'nl' || asked === 'en' ? asked : undefined;
}
