/**
 * Hands outputs to the steps that follow.
 *
 * @param file of the runner, in `GITHUB_OUTPUT`; without a runner there is none
 */
export declare function setOutputs(file: string | undefined, outputs: Readonly<Record<string, string>>): Promise<void>;
/** How much can still be written into the summary of this step, in bytes. */
export declare function roomInSummary(file: string): Promise<number>;
/** A text for the log in which nothing is obeyed, whatever stands in it. */
export declare function withoutCommands(text: string): string;
