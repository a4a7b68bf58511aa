import type { Counts } from 'regiolint';
import type { FailOn } from './inputs.ts';

/** 1 when what was found should stop the step, else 0. */
export function exitCodeOf(
  { wrong, question }: Counts,
  { failOn, maxWarnings }: { readonly failOn: FailOn; readonly maxWarnings: number | undefined },
): number {
  if (failOn === 'never') return 0;
  if (wrong > 0 || (failOn === 'question' && question > 0)) return 1;
  return maxWarnings !== undefined && question > maxWarnings ? 1 : 0;
}
