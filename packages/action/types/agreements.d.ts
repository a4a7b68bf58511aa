import type { FileResult } from 'regiolint';
import type { Difference } from './difference.ts';
import type { PlanRequest } from './lint-plans.ts';
export interface PlanChange {
    readonly path: string;
}
export declare function agreementChanges(_results: readonly FileResult[], _difference: Difference, _request: PlanRequest): Promise<readonly PlanChange[]>;
