import type { AspectName, Pointer, ValueAt } from '@regiolint/schema';
import { below } from '../frontmatter/reading.ts';
import type { Accepted } from './accepted.ts';
import { keySpot, type Places, type Spot, valueSpot } from './spot.ts';

/** Something of the document: its data, and places at it and at its own properties. */
export interface Item<At extends Pointer = Pointer> {
  /** Canonical pointer with the real indexes. */
  readonly pointer: string;
  readonly data: Accepted<ValueAt[At]> | undefined;
  /** The indexes of the lists that it stands in, outermost first. */
  readonly indexes: readonly number[];
  /** The aspect that it belongs to, or stands in. */
  readonly aspect: AspectName | undefined;
  /**
   * What the list item is called that it is, or stands in: its name, statement, activity or subject, else its id, else its number
   * in the list.
   */
  readonly name: string;
  /** The key of a property, or its own. */
  key(property?: PropertyOf<At>): Spot;
  /** The value of a property, or its own. */
  value(property?: PropertyOf<At>): Spot;
}

/** Something that does stand in the document. */
export type Given<At extends Pointer = Pointer> = Item<At> & { readonly data: Accepted<ValueAt[At]> };

type PropertyOf<At extends Pointer> = ValueAt[At] extends readonly unknown[]
  ? number
  : ValueAt[At] extends object
    ? keyof ValueAt[At] & string
    : never;

/** What is found while following a pattern such as `/portfolio/themes/*`. */
export interface Found {
  readonly pointer: string;
  readonly data: unknown;
  readonly indexes: readonly number[];
  /** The nearest list item that it is, or stands in. */
  readonly listItem?: unknown;
}

/** Everything in the data that a pattern of steps leads to; `*` is each item of a list. */
export function follow(data: unknown, steps: readonly string[]): readonly Found[] {
  const found: Found[] = [];
  collect({ pointer: '', data, indexes: [] }, steps, 0, found);
  return found;
}

/** Wraps what was found as an item of the document. */
export function makeItem<At extends Pointer>(
  found: Found,
  places: Places,
  aspect: AspectName | undefined,
): Item<At> {
  const at = (property: string | number | undefined) =>
    property === undefined ? found.pointer : below(found.pointer, property);
  return {
    pointer: found.pointer,
    data: found.data as Accepted<ValueAt[At]> | undefined,
    indexes: found.indexes,
    aspect,
    get name() {
      return nameOf(found.listItem, found.indexes.at(-1));
    },
    key: (property) => keySpot(places, at(property)),
    value: (property) => valueSpot(places, at(property)),
  };
}

/** What a message calls an item of a list. */
export function nameOf(data: unknown, index = 0): string {
  if (typeof data === 'string') return data;
  const item = (data ?? {}) as Record<string, unknown>;
  const name = [item.name, item.statement, item.activity, item.subject, item.id].find(
    (value): value is string => typeof value === 'string',
  );
  return name ?? String(index + 1);
}

function collect(at: Found, steps: readonly string[], depth: number, found: Found[]): void {
  const step = steps[depth];
  if (step === undefined) {
    found.push(at);
  } else if (step === '*') {
    if (!Array.isArray(at.data)) return;
    for (const [index, data] of at.data.entries()) {
      if (data === undefined) continue;
      const pointer = `${at.pointer}/${index}`;
      collect({ pointer, data, indexes: [...at.indexes, index], listItem: data }, steps, depth + 1, found);
    }
  } else if (typeof at.data === 'object' && at.data !== null && !Array.isArray(at.data)) {
    const data = (at.data as Record<string, unknown>)[step];
    if (data === undefined) return;
    collect({ ...at, pointer: below(at.pointer, step), data }, steps, depth + 1, found);
  }
}
