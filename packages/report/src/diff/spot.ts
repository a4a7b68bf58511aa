import type { AnswerName, Change, ChangeGroup, ChangeKind, Side, Step, Version } from './change.ts';
import type { Names } from './names.ts';

/** A place in both versions. */
export interface Spot {
  readonly group: ChangeGroup;
  /** Canonical, with `*` for the items of lists. */
  readonly pointer: string;
  /** Canonical, with the indexes of that version. */
  readonly before: string;
  readonly after: string;
  readonly path: readonly Step[];
}

/** What every step of a comparison needs to know. */
export interface Comparison {
  readonly names: Names;
  /** Whether what stands at a place of that version could not be read, so that nothing can be said of it. */
  hides(side: Side, spot: Spot): boolean;
  /** Whether an item of the list at a place could not be read, so that none can be called missing. */
  hidesItems(side: Side, spot: Spot): boolean;
  /** Whether an aspect may have an answer in that version which could not be read. */
  hidesAnswer(side: Side, aspect: Spot, answer: AnswerName): boolean;
}

/** A property of what stands at a place. */
export function below(spot: Spot, key: string, ...steps: readonly Step[]): Spot {
  return {
    group: spot.group,
    pointer: `${spot.pointer}/${key}`,
    before: `${spot.before}/${key}`,
    after: `${spot.after}/${key}`,
    path: [...spot.path, ...steps],
  };
}

export function changeAt(
  spot: Spot,
  kind: ChangeKind,
  before: Omit<Version, 'pointer'> | undefined,
  after: Omit<Version, 'pointer'> | undefined,
): Change {
  const { group, pointer, path } = spot;
  return {
    kind,
    group,
    pointer,
    path,
    ...(before && { before: { pointer: spot.before, ...before } }),
    ...(after && { after: { pointer: spot.after, ...after } }),
  };
}
