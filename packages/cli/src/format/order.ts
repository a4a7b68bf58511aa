import { aspectNames } from '@regiolint/schema/aspects';
import type { Told } from '../worker/job.ts';

/**
 * The order in which questions help: first what is about something that is written, from top to bottom, then what is
 * not said at all, in the order of the ordering model.
 */
export function inOrderOfUse(questions: readonly Told[]): readonly Told[] {
  const written = questions.filter(({ wholeDocument }) => !wholeDocument);
  const unsaid = questions.filter(({ wholeDocument }) => wholeDocument);
  return [...written, ...unsaid.sort((a, b) => rankOf(a) - rankOf(b))];
}

function rankOf({ pointer = '' }: Told): number {
  const rank = aspectNames.findIndex((name) => pointer.startsWith(`/${name}`));
  return rank < 0 ? aspectNames.length : rank;
}
