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

/** What a message calls an item of a list. */
export function nameOf(data: unknown, index = 0): string {
  if (typeof data === 'string') return data;
  const item = (data ?? {}) as Record<string, unknown>;
  const name = [item.name, item.statement, item.activity, item.subject, item.id].find(
    (value): value is string => typeof value === 'string',
  );
  return name ?? String(index + 1);
}

/**
 * An item before it is known what it is. There are hundreds in a document, and most are only asked what they hold: so they
 * share what they can do.
 */
export class FoundItem {
  readonly pointer: string;
  readonly data: unknown;
  readonly indexes: readonly number[];
  readonly aspect: AspectName | undefined;
  /** The nearest list item that it is, or stands in. */
  readonly listItem: unknown;
  readonly #places: Places;

  constructor(
    pointer: string,
    data: unknown,
    indexes: readonly number[],
    aspect: AspectName | undefined,
    listItem: unknown,
    places: Places,
  ) {
    this.pointer = pointer;
    this.data = data;
    this.indexes = indexes;
    this.aspect = aspect;
    this.listItem = listItem;
    this.#places = places;
  }

  get name(): string {
    return nameOf(this.listItem, this.indexes.at(-1));
  }

  key(property?: string | number): Spot {
    return keySpot(this.#places, this.#at(property));
  }

  value(property?: string | number): Spot {
    return valueSpot(this.#places, this.#at(property));
  }

  #at(property: string | number | undefined): string {
    return property === undefined ? this.pointer : below(this.pointer, property);
  }
}
