import type { Words } from '@regiolint/schema';
import { RunError } from '../run-error.ts';
import { shellWord } from '../text/shell-word.ts';

/**
 * Why a document is not read, with the assurance that nothing has happened.
 *
 * @param next what can be done, with the command last, so that nobody takes a full stop for a part of it; `{file}` is the
 *   path as it is typed in a command
 */
export function refused(path: string, { nl, en }: Words, next?: Words): RunError {
  const { words } = nothingWritten(new RunError({ nl: `{path}: ${nl}`, en: `{path}: ${en}` }));
  const said = next ? { nl: `${words.nl} ${next.nl}`, en: `${words.en} ${next.en}` } : words;
  return new RunError(said, { path, file: shellWord(path) });
}

/** The same reason, with that assurance. */
export function nothingWritten({ words: { nl, en }, values }: RunError): RunError {
  return new RunError({ nl: `${nl} Er is niets geschreven.`, en: `${en} Nothing was written.` }, values);
}
