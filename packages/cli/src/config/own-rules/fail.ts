import type { Words } from '@regiolint/schema';
import { RunError } from '../../run-error.ts';

/** Ends the run with what is wrong in one rule of a region's own. */
export type Fail = (words: Words, values?: Readonly<Record<string, string | number>>) => never;

/**
 * @param path of the configuration
 * @param id of the rule
 */
export function failOf(path: string, id: string): Fail {
  return ({ nl, en }, values = {}) => {
    throw new RunError(
      { nl: `{config}, {id}: ${nl}`, en: `{config}, {id}: ${en}` },
      { ...values, config: path, id },
    );
  };
}
