import type { FileResult, LintRequest } from 'regiolint';
import type { Difference } from './difference.ts';

export interface PlanChange {
  readonly path: string;
}

export async function agreementChanges(
  _results: readonly FileResult[],
  _difference: Difference,
  _request: LintRequest,
): Promise<readonly PlanChange[]> {
  return [];
}
