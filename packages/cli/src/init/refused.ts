import type { Words } from '@regiolint/schema';
import { RunError } from '../run-error.ts';

/** Why a document is not read, with the assurance that nothing has happened. */
export function refused(path: string, { nl, en }: Words): RunError {
  return nothingWritten(new RunError({ nl: `{path}: ${nl}`, en: `{path}: ${en}` }, { path }));
}

/** The same reason, with that assurance. */
export function nothingWritten({ words: { nl, en }, values }: RunError): RunError {
  return new RunError({ nl: `${nl} Er is niets geschreven.`, en: `${en} Nothing was written.` }, values);
}
