import type { Repository } from './repository.ts';
/** The commit that this run is compared with, or why there is none. */
export type Base = {
    readonly commit: string;
} | {
    readonly missing: 'event' | 'history';
};
/**
 * Finds what the change is made to. A pull request is checked out merged, so that its base is the first parent, also
 * when the branch that it goes into has moved on.
 *
 * @param eventPath of the file in which the runner tells what happened
 */
export declare function findBase(repository: Repository | undefined, eventPath: string | undefined): Promise<Base>;
