import type { FieldType, Language, ReferenceList, Words } from '../src/vocabulary.ts';

/** The covenant as read from the sources, with the texts of every language: what all generators print from. */
export interface Model {
  readonly root: Definition;
  /** Everything with a name of its own, by that name, sorted. The root is not among them. */
  readonly definitions: ReadonlyMap<string, Definition>;
  /** What every aspect can say besides its own content; already part of each aspect. */
  readonly aspect: Definition;
}

export interface Definition {
  /** In camelCase; the type gets the same name in PascalCase. */
  readonly name: string;
  /** Absent for the items of a list: the list has the texts. */
  readonly texts?: Texts;
  readonly shape: Shape;
}

export interface Texts {
  readonly title: Words;
  readonly description: Words;
  /** The report and a phrase that stands in it. */
  readonly source?: string;
  /** Per known word: when it often fits, according to a report. */
  readonly fits?: ReadonlyMap<string, Fit>;
}

export interface Fit {
  readonly text: Words;
  readonly source: string;
}

export interface Property {
  readonly name: string;
  readonly key: Words;
  readonly texts: Texts;
  readonly required: boolean;
  readonly group?: Group;
  readonly question?: Words;
  readonly shape: Shape;
}

/** What a value may be. */
export interface Shape {
  readonly type: FieldType;
  /** The definition that this shape is, or is taken from. */
  readonly definition?: string;
  readonly words?: Readonly<Record<Language, readonly string[]>>;
  readonly open?: true;
  readonly leadsTo?: ReferenceList;
  readonly items?: Shape;
  readonly properties?: readonly Property[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly constant?: number;
}

export const groups = ['why', 'what', 'how', 'culture'] as const;
export type Group = (typeof groups)[number];
