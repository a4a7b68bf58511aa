import { lstat, readFile } from 'node:fs/promises';
import type { Language } from '@regiolint/schema';
import { createFile, replaceFile } from '../files/write.ts';
import { RunError } from '../run-error.ts';

export interface Saved {
  readonly target: string;
  readonly text: string;
  /** What stands in the file that gets a block on top; absent for a file of its own. */
  readonly before?: string;
  /** `yes`: nothing is asked; `refuse`: nobody can be asked. */
  readonly over: 'ask' | 'yes' | 'refuse';
  /** Of the questions. */
  readonly language: Language;
}

/**
 * Writes the file, and asks before it writes over anything.
 *
 * @throws RunError when it may not or cannot be written; then nothing was
 */
export async function save({ target, text, before, over, language }: Saved): Promise<void> {
  const stats = await lstat(target).catch(() => undefined);
  if (stats?.isSymbolicLink()) throw isLink(target);
  const isThere = stats !== undefined;
  if (isThere && before === undefined && over === 'refuse') throw isThereAlready(target);
  if (isThere && over === 'ask') {
    const { confirmOrStop } = await import('./ask.ts');
    await confirmOrStop(before === undefined ? 'over' : 'onTop', target, language);
  }
  if (before !== undefined && (await readFile(target, 'utf8').catch(() => undefined)) !== before) {
    throw new RunError(
      {
        nl: '{target} is intussen veranderd. Er is niets geschreven.',
        en: '{target} has changed in the meantime. Nothing was written.',
      },
      { target },
    );
  }
  await (isThere ? replaceFile(target, text) : createFile(target, text)).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') throw isThereAlready(target);
      throw new RunError(
        {
          nl: '{target} kan niet geschreven worden. Er is niets veranderd.',
          en: '{target} cannot be written. Nothing was changed.',
        },
        { target },
      );
    },
  );
}

function isLink(target: string): RunError {
  return new RunError(
    {
      nl: '{target} is een koppeling naar een ander bestand. Er is niets geschreven. Noem het bestand zelf, of maak met -o een nieuw.',
      en: '{target} is a link to another file. Nothing was written. Name the file itself, or make a new one with -o.',
    },
    { target },
  );
}

function isThereAlready(target: string): RunError {
  return new RunError(
    {
      nl: '{target} is er al. Er is niets geschreven. Met --yes wordt er overheen geschreven, met -o een ander bestand gemaakt.',
      en: '{target} is there already. Nothing was written. With --yes it is written over, with -o another file is made.',
    },
    { target },
  );
}
