import type { Language } from '@regiolint/schema';
/** From which findings on the step fails. */
export type FailOn = (typeof failOnChoices)[number];
/** What `with:` says in a workflow. */
export interface Inputs {
    /** Files, folders and globs; nothing for what the configuration says, or the whole folder. */
    readonly files: readonly string[];
    readonly config: string | undefined;
    readonly language: Language | undefined;
    readonly failOn: FailOn;
    readonly maxWarnings: number | undefined;
    readonly sarifFile: string | undefined;
    readonly summary: boolean;
    readonly changedOnly: boolean;
    readonly commentFile: string | undefined;
    readonly workingDirectory: string;
}
declare const failOnChoices: readonly ['wrong', 'question', 'never'];
/**
 * Reads the inputs as the runner hands them over, in `INPUT_…` of the environment. One that is empty is not given.
 *
 * @throws RunError with the one thing that is wrong with them
 */
export declare function readInputs(environment: NodeJS.ProcessEnv): Inputs;
export {};
