/**
 * Looks at the plans of a checkout, and tells the runner.
 *
 * @param environment as the runner sets it
 * @returns the exit code: 0, or 1 when what was found should stop the step
 * @throws RunError when the run cannot go on
 */
export declare function run(environment: NodeJS.ProcessEnv): Promise<number>;
