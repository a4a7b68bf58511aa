import { type FileResult, type FormatContext } from 'regiolint';
import type { PlanChange } from '../agreements.ts';
/** What the run found, to be told to people. */
export interface Told {
    readonly results: readonly FileResult[];
    readonly changes: readonly PlanChange[];
    /** What a reader should know of the run, in words of our own. */
    readonly remarks: readonly string[];
    readonly context: FormatContext;
}
/**
 * Everything that was found, for the summary of a job: what changed, and for each plan the findings and the ordering
 * model.
 *
 * @param mostBytes how much fits
 */
export declare function summaryOfRun(told: Told, mostBytes: number): string;
/** The findings and what changed, for a comment that another job places. */
export declare function commentOfRun(told: Told): string;
