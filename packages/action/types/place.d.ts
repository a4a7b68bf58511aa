/** Where the run takes place. Both are real paths, without a link in them. */
export interface Place {
    /** The checkout. */
    readonly root: string;
    /** The folder in it that everything is counted from. */
    readonly cwd: string;
}
/** @throws RunError when the folder is not there, or lies outside of the checkout */
export declare function findPlace(workspace: string, workingDirectory: string): Promise<Place>;
/**
 * The path that an input names. One in the checkout may not lead out of it through a link: whoever proposes a change
 * decides what is a link there. A path outside was typed by who wrote the workflow, and is as it is.
 *
 * @throws RunError when it leads out
 */
export declare function pathOf(input: string, typed: string, { root, cwd }: Place): Promise<string>;
/** A path of the run as it is from another folder, with forward slashes. */
export declare function pathFrom(folder: string, cwd: string, path: string): string;
/**
 * Writes a file that an input asks for: wholly or not at all, and never through a link.
 *
 * @throws RunError when that cannot be done
 */
export declare function writeFor(input: string, typed: string, text: string, place: Place): Promise<string>;
