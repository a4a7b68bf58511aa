import type { Place } from './place.ts';
import { type Change, type Repository } from './repository.ts';
/** What is different from the version that the change is made to, or why that cannot be told. */
export type Difference = {
    readonly repository: Repository;
    /** The commit that is compared with. */
    readonly base: string;
    readonly changes: readonly Change[];
} | {
    readonly missing: 'event' | 'history';
};
export declare function findDifference(place: Place, eventPath: string | undefined): Promise<Difference>;
