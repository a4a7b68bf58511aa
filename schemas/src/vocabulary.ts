/** The languages a covenant can be written in. Canonical is English. */
export type Language = 'en' | 'nl';

/** One text in every language. */
export type Words = Readonly<Record<Language, string>>;

/** The lists that a reference may lead to; `members` and `actors` are several lists together. */
export type ReferenceList =
  | 'parties'
  | 'functions'
  | 'perspectives'
  | 'bodies'
  | 'themes'
  | 'goals'
  | 'kpis'
  | 'sources'
  | 'members'
  | 'actors';

export type FieldType =
  | 'string'
  | 'text'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'month-or-date'
  | 'id'
  | 'reference'
  | 'object'
  | 'list'
  | 'one-or-list';

/** What the vocabulary knows of one property of the covenant: enough to read, translate and name it. */
export interface Field {
  /** The key as people type it, per language. */
  readonly key: Words;
  readonly title: Words;
  readonly type: FieldType;
  readonly required?: true;
  /** Known words, canonical first: the same index is the same word. Closed unless `open`. */
  readonly words?: Readonly<Record<Language, readonly string[]>>;
  readonly open?: true;
  /** Of a reference: the list that it leads to. */
  readonly leadsTo?: ReferenceList;
  /** Of a list or one-or-list: what each item is. */
  readonly items?: Field;
  /** Of an object: its properties by canonical key. */
  readonly fields?: Readonly<Record<string, Field>>;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly constant?: number;
  /** Of an aspect: the block of the ordering model that it belongs to, and the question it answers. */
  readonly group?: 'why' | 'what' | 'how' | 'culture';
  readonly question?: Words;
}
