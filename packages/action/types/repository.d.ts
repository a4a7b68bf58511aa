import type { Place } from './place.ts';
/** The history of the checkout, as far as it was fetched. It is only read, and never fetched from. */
export interface Repository {
    /** The folder that its paths are counted from. */
    readonly folder: string;
    /** The full name of a commit that is here. */
    commit(name: string): Promise<string | undefined>;
    /** The last commit that two commits have in common. */
    mergeBase(one: string, other: string): Promise<string | undefined>;
    /** What is different now; `undefined` when that cannot be told. */
    changesSince(commit: string): Promise<readonly Change[] | undefined>;
    /**
     * An ordinary file as it was.
     *
     * @param most size in bytes
     */
    fileAt(commit: string, path: string, most: number): Promise<Uint8Array | undefined>;
}
/** One file that is different; paths are from the folder of the repository, with forward slashes. */
export interface Change {
    readonly kind: 'added' | 'changed' | 'removed';
    readonly path: string;
    /** What it was called. */
    readonly before: string;
}
/** The repository that a folder is in; `undefined` when there is none in the checkout. */
export declare function openRepository({ root, cwd }: Place): Promise<Repository | undefined>;
