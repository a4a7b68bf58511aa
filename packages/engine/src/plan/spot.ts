import { above, type Placed } from '../frontmatter/reading.ts';
import type { Range } from '../source/source.ts';

declare const fromThePlan: unique symbol;

/**
 * A place that a rule may report at. Only a plan gives them out, and only for what the rule says that it reads, so a
 * report elsewhere cannot be written.
 */
export interface Spot {
  readonly [fromThePlan]: true;
  /** Canonical pointer of what it is about; what stands there may be missing. */
  readonly pointer: string;
  readonly range: Range;
  /** True when nothing nearer than the document as a whole could be pointed at. */
  readonly wholeDocument: boolean;
}

/** Where the things of a document stand. */
export interface Places {
  readonly placed: ReadonlyMap<string, Placed>;
  /** Where a finding about the document as a whole is put. */
  readonly document: Range;
}

/** The key at a pointer; of a list item its first line; of what is missing, the key of what it should stand in. */
export function keySpot(places: Places, pointer: string): Spot {
  const placed = places.placed.get(pointer);
  if (placed) return spot(pointer, placed.key ?? placed.head ?? placed.value);
  return missingSpot(places, pointer);
}

/** The value at a pointer; of what is missing, the key of what it should stand in. */
export function valueSpot(places: Places, pointer: string): Spot {
  const placed = places.placed.get(pointer);
  return placed ? spot(pointer, placed.value) : missingSpot(places, pointer);
}

/** A place that is known by its offsets. */
export function spot(pointer: string, range: Range, wholeDocument = false): Spot {
  return { pointer, range, wholeDocument } as Spot;
}

function missingSpot(places: Places, pointer: string): Spot {
  const parent = above(pointer);
  if (parent === '') return spot(pointer, places.document, true);
  const found = keySpot(places, parent);
  return spot(pointer, found.range, found.wholeDocument);
}
