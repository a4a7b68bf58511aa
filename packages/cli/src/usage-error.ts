import type { Words } from '@regiolint/schema';
import type { CommanderError } from 'commander';
import { RunError } from './run-error.ts';

/** What is wrong with a command line, in our own words: the library says it in English only. */
export function usageError({ code, message }: CommanderError): RunError {
  const [, name = ''] = /'([^']+)'/.exec(message) ?? [];
  const [, meant] = /Did you mean (?:one of )?(.+)\?\)/.exec(message) ?? [];
  const words = known[code];
  if (!words || name === '')
    return new RunError(other, { detail: message.replace(/^error: |\n/g, ' ').trim() });
  if (meant === undefined) return new RunError(words, { name, suggestion: '' });
  const suggestion = { nl: ` Is ${meant} bedoeld?`, en: ` Is ${meant} meant?` };
  const withSuggestion = (language: 'nl' | 'en') =>
    words[language].replace('{suggestion}', suggestion[language]);
  return new RunError({ nl: withSuggestion('nl'), en: withSuggestion('en') }, { name });
}

const known: Readonly<Record<string, Words>> = {
  'commander.unknownOption': {
    nl: 'De optie {name} is niet bekend.{suggestion} Alle opties: regiolint --help',
    en: 'The option {name} is not known.{suggestion} All options: regiolint --help',
  },
  'commander.missingArgument': {
    nl: 'Er ontbreekt iets: <{name}>. Zo werkt het: regiolint --help',
    en: 'Something is missing: <{name}>. How it works: regiolint --help',
  },
  'commander.optionMissingArgument': {
    nl: 'Achter de optie hoort nog iets: {name}. Zo werkt het: regiolint --help',
    en: 'Something belongs behind the option: {name}. How it works: regiolint --help',
  },
  'commander.excessArguments': {
    nl: 'Achter {name} staat te veel. Zo werkt het: regiolint --help',
    en: 'There is too much behind {name}. How it works: regiolint --help',
  },
};

const other = {
  nl: '{detail}. Zo werkt het: regiolint --help',
  en: '{detail}. How it works: regiolint --help',
};
