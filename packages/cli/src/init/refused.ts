import type { Words } from '@regiolint/schema';
import { RunError } from '../run-error.ts';
import { refused as notRead } from '../survey/read-text.ts';

/**
 * Why a document is not read, with the assurance that nothing has happened.
 *
 * @param next what can be done, with the command last; `{file}` is the path as it is typed in a command
 */
export function refused(path: string, words: Words, next?: Words): RunError {
  return nothingWritten(notRead(path, words, next));
}

/** The same reason, with that assurance. */
export function nothingWritten({ words: { nl, en }, values, next }: RunError): RunError {
  return new RunError(
    { nl: `${nl} Er is niets geschreven.`, en: `${en} Nothing was written.` },
    values,
    next,
  );
}
