import type { AspectName, Pointer, ValueAt } from '@regiolint/schema';
import { below } from '../frontmatter/reading.ts';
import type { Accepted } from './accepted.ts';
import { keySpot, type Places, type Spot, valueSpot } from './spot.ts';
import type { Found } from './standing.ts';

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

/** Wraps what was found as an item of the document. */
export function makeItem<At extends Pointer>(
  found: Found,
  places: Places,
  aspect: AspectName | undefined,
): Item<At> {
  return new DocumentItem<At>(found, places, aspect);
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

/** There are hundreds in a document, and most are only asked what they hold: so they share what they can do. */
class DocumentItem<At extends Pointer> implements Item<At> {
  readonly pointer: string;
  readonly data: Accepted<ValueAt[At]> | undefined;
  readonly indexes: readonly number[];
  readonly aspect: AspectName | undefined;
  readonly #listItem: unknown;
  readonly #places: Places;

  constructor(found: Found, places: Places, aspect: AspectName | undefined) {
    this.pointer = found.pointer;
    this.data = found.data as Accepted<ValueAt[At]> | undefined;
    this.indexes = found.indexes;
    this.aspect = aspect;
    this.#listItem = found.listItem;
    this.#places = places;
  }

  get name(): string {
    return nameOf(this.#listItem, this.indexes.at(-1));
  }

  key(property?: PropertyOf<At>): Spot {
    return keySpot(this.#places, this.#at(property));
  }

  value(property?: PropertyOf<At>): Spot {
    return valueSpot(this.#places, this.#at(property));
  }

  #at(property: string | number | undefined): string {
    return property === undefined ? this.pointer : below(this.pointer, property);
  }
}
