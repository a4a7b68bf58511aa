import { findBase } from './base.ts';
import type { Place } from './place.ts';
import { type Change, openRepository, type Repository } from './repository.ts';

/** What is different from the version that the change is made to, or why that cannot be told. */
export type Difference =
  | {
      readonly repository: Repository;
      /** The commit that is compared with. */
      readonly base: string;
      readonly changes: readonly Change[];
    }
  | { readonly missing: 'event' | 'history' };

export async function findDifference(place: Place, eventPath: string | undefined): Promise<Difference> {
  const repository = await openRepository(place);
  const base = await findBase(repository, eventPath);
  if ('missing' in base) return base;
  const changes = await repository?.changesSince(base.commit);
  return repository && changes ? { repository, base: base.commit, changes } : { missing: 'history' };
}
