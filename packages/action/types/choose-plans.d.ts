import type { Words } from '@regiolint/schema';
import type { Difference } from './difference.ts';
/** The plans to look at, and what a reader should know of the choice. */
interface Choice {
    readonly paths: readonly string[];
    readonly remark?: {
        readonly words: Words;
        readonly values?: Readonly<Record<string, number>>;
    };
}
/**
 * Leaves out the plans that did not change. Where that cannot be told, and where the configuration changed too, none is
 * left out.
 *
 * @param all paths from `cwd`
 * @param config the configuration that was asked for, from `cwd`
 */
export declare function choosePlans(all: readonly string[], difference: Difference, { cwd, config }: {
    readonly cwd: string;
    readonly config: string | undefined;
}): Choice;
export {};
