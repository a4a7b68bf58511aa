import type { Command } from 'commander';
import { RunError } from './run-error.ts';

/**
 * Gives a command some options of the main one, with its own help. The main command reads them wherever they stand, so
 * this is what `--help` shows and what may be given.
 *
 * @param names as in the code: `maxFileSize`
 */
export function share(program: Command, command: Command, names: readonly string[]): void {
  for (const option of program.options) {
    const isThere = command.options.some(({ long }) => long === option.long);
    if (names.includes(option.attributeName()) && !isThere) command.addOption(option);
  }
}

/**
 * Whether a command does something with every option that was given: one that is left aside without a word leads astray.
 *
 * @throws RunError for the first that it does not know
 */
export function checkShared(program: Command, command: Command): void {
  const given = program.options.filter(
    (option) =>
      program.getOptionValueSource(option.attributeName()) === 'cli' &&
      option.negate === (program.getOptionValue(option.attributeName()) === false),
  );
  const other = given.find(({ long }) => command.options.every((own) => own.long !== long));
  if (command === program || !other) return;
  throw new RunError(
    {
      nl: 'regiolint {command} kent de optie {name} niet. Alle opties: regiolint {command} --help',
      en: 'regiolint {command} does not know the option {name}. All options: regiolint {command} --help',
    },
    { command: command.name(), name: other.long ?? '' },
  );
}
