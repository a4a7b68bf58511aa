import { createHash } from 'node:crypto';

/** One part of a collection. */
export interface Shard {
  /** 1-based. */
  readonly index: number;
  readonly of: number;
}

/** The paths that a part looks at: each a few places after the one before, so that large plans that stand together are spread. */
export function pathsIn({ index, of }: Shard, paths: readonly string[]): readonly string[] {
  return paths.filter((_, at) => at % of === index - 1);
}

/** By which the parts of one collection know each other: the SHA-256 of all of its paths. */
export function collectionOf(paths: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(paths)).digest('hex');
}
