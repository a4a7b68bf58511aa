import type { Counts } from 'regiolint';
import type { FailOn } from './inputs.ts';
/** 1 when what was found should stop the step, else 0. */
export declare function exitCodeOf({ wrong, question }: Counts, { failOn, maxWarnings }: {
    readonly failOn: FailOn;
    readonly maxWarnings: number | undefined;
}): number;
