import { actorWords, type Field } from '@regiolint/schema';
import type { Fail } from './fail.ts';
import type { Fragment } from './fragment.ts';
import { readKey } from './given.ts';

/** What is carried along while a fragment is read. */
export interface Walk {
  /** Reads a piece of schema inside another. */
  readonly read: (walk: Walk, raw: unknown, at: At) => Fragment;
  readonly root: unknown;
  readonly patterns: Set<string>;
  readonly count: { keywords: number };
  readonly fail: Fail;
}

export interface At {
  /** What the covenant has here; absent where that is not known. */
  readonly field: Field | undefined;
  /** Where it stands in the configuration, for messages. */
  readonly path: string;
  readonly depth: number;
  /** The references that led here. */
  readonly refs: readonly string[];
}

/** Reads what stands behind one keyword; `undefined` leaves it out. */
export type Reader = (walk: Walk, value: unknown, at: At) => unknown;

const inside = (at: At, step: string | number, field: Field | undefined): At => ({
  ...at,
  field,
  path: `${at.path}.${step}`,
  depth: at.depth + 1,
});

/** For people who read the file; nothing is done with it. */
export const aside: Reader = () => undefined;

const sameValue: Reader = (walk, value, at) => walk.read(walk, value, { ...at, depth: at.depth + 1 });

const sameValues: Reader = (walk, value, at) => {
  if (!Array.isArray(value) || value.length === 0) return wrongValue(walk, at, 'a list of schemas');
  return value.map((one, index) => walk.read(walk, one, inside(at, index, at.field)));
};

const eachItem: Reader = (walk, value, at) => {
  if (at.field && !at.field.items) {
    walk.fail(
      { nl: '{path}: hier staat geen lijst.', en: '{path}: there is no list here.' },
      { path: at.path },
    );
  }
  return walk.read(walk, value, { ...at, field: at.field?.items, depth: at.depth + 1 });
};

const properties: Reader = (walk, value, at) => {
  if (!isObject(value)) return wrongValue(walk, at, 'keys with schemas');
  const result: Record<string, unknown> = {};
  for (const [typed, schema] of Object.entries(value)) {
    const name = at.field ? readKey(at.field, typed, at.path, walk.fail) : typed;
    if (Object.hasOwn(result, name)) {
      walk.fail(
        { nl: '{path}: "{typed}" staat er twee keer.', en: '{path}: "{typed}" is there twice.' },
        { path: at.path, typed },
      );
    }
    result[name] = walk.read(walk, schema, inside(at, typed, at.field?.fields?.[name]));
  }
  return result;
};

const patternProperties: Reader = (walk, value, at) => {
  if (!isObject(value)) return wrongValue(walk, at, 'patterns with schemas');
  return Object.fromEntries(
    Object.entries(value).map(([pattern, schema]) => {
      walk.patterns.add(pattern);
      return [pattern, walk.read(walk, schema, inside(at, pattern, undefined))];
    }),
  );
};

const anyProperty: Reader = (walk, value, at) => walk.read(walk, value, inside(at, '*', undefined));

/** Checked where they stand, so that one that is not used has no faults either. */
const definitions: Reader = (walk, value, at) => {
  if (!isObject(value) || at.path !== 'schema.definitions') return wrongValue(walk, at, 'definitions on top');
  const other: Walk = { ...walk, patterns: new Set(), count: { keywords: 0 } };
  for (const [name, schema] of Object.entries(value)) {
    other.read(other, schema, { field: undefined, path: `${at.path}.${name}`, depth: 2, refs: [name] });
  }
  return undefined;
};

const required: Reader = (walk, value, at) => {
  if (!isListOf(value, 'string')) return wrongValue(walk, at, 'a list of keys');
  return value.map((typed) => (at.field ? readKey(at.field, typed, at.path, walk.fail) : typed));
};

const word: Reader = (walk, value, at) => {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string') return wrongValue(walk, at, 'a word or a number');
  return at.field ? readWord(walk, at.field, value, at) : value;
};

const words: Reader = (walk, value, at) => {
  if (!Array.isArray(value) || value.length === 0) return wrongValue(walk, at, 'a list of words or numbers');
  return value.map((one) => word(walk, one, at));
};

const pattern: Reader = (walk, value, at) => {
  if (typeof value !== 'string') return wrongValue(walk, at, 'a pattern');
  walk.patterns.add(value);
  return value;
};

const typeNames = ['string', 'number', 'integer', 'boolean', 'object', 'array'];

const type: Reader = (walk, value, at) => {
  const names = typeof value === 'string' ? [value] : value;
  if (isListOf(names, 'string') && names.every((name) => typeNames.includes(name))) return value;
  return walk.fail(
    { nl: '{path}: kies uit {names}.', en: '{path}: choose from {names}.' },
    { path: at.path, names: typeNames.join(', ') },
  );
};

const count: Reader = (walk, value, at) =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? value : wrongValue(walk, at, 'a count');

const number: Reader = (walk, value, at) =>
  typeof value === 'number' ? value : wrongValue(walk, at, 'a number');

const flag: Reader = (walk, value, at) =>
  typeof value === 'boolean' ? value : wrongValue(walk, at, 'yes or no');

/** What a fragment may say. `format` is not here: every validator reads it differently. */
export const readers: ReadonlyMap<string, Reader> = new Map(
  Object.entries({
    type,
    const: word,
    enum: words,
    properties,
    required,
    additionalProperties: anyProperty,
    patternProperties,
    minProperties: count,
    maxProperties: count,
    items: eachItem,
    contains: eachItem,
    minItems: count,
    maxItems: count,
    uniqueItems: flag,
    minLength: count,
    maxLength: count,
    pattern,
    minimum: number,
    maximum: number,
    exclusiveMinimum: number,
    exclusiveMaximum: number,
    multipleOf: number,
    allOf: sameValues,
    anyOf: sameValues,
    oneOf: sameValues,
    not: sameValue,
    if: sameValue,
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: sameValue,
    else: sameValue,
    definitions,
    title: aside,
    description: aside,
    $comment: aside,
  }),
);

/** The canonical word for one in either language. */
function readWord(walk: Walk, field: Field, typed: string, at: At): string {
  const one = field.type === 'one-or-list' ? (field.items ?? field) : field;
  if (one.leadsTo === 'actors') {
    return actorWords.find(({ en, nl }) => en === typed || nl === typed)?.en ?? typed;
  }
  if (!one.words) return typed;
  const { en, nl } = one.words;
  const index = en.includes(typed) ? en.indexOf(typed) : nl.indexOf(typed);
  const canonical = en[index];
  if (canonical !== undefined || one.open) return canonical ?? typed;
  return walk.fail(
    {
      nl: '{path}: "{typed}" is hier geen woord. Kies uit: {nl}.',
      en: '{path}: "{typed}" is no word here. Choose from: {en}.',
    },
    { path: at.path, typed, nl: nl.join(', '), en: en.join(', ') },
  );
}

type Wanted = keyof typeof wantedWords;

const wantedWords = {
  'a schema': 'een stukje JSON Schema',
  'a list of schemas': 'een lijst met stukjes JSON Schema',
  'keys with schemas': 'sleutels met elk een stukje JSON Schema',
  'patterns with schemas': 'patronen met elk een stukje JSON Schema',
  'definitions on top': 'een stukje JSON Schema per naam, en alleen bovenaan',
  'a list of keys': 'een lijst met sleutels',
  'a word or a number': 'een woord, een getal, true of false',
  'a list of words or numbers': 'een lijst met woorden of getallen',
  'a pattern': 'een patroon, als tekst',
  'a count': 'een aantal, van 0 of meer',
  'a number': 'een getal',
  'yes or no': 'true of false',
} as const;

/** Ends the run: something else belongs there. */
export function wrongValue({ fail }: Walk, { path }: At, wanted: Wanted): never {
  return fail(
    { nl: '{path}: hier hoort {nl}.', en: '{path}: this takes {en}.' },
    { path, nl: wantedWords[wanted], en: wanted },
  );
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOf(value: unknown, of: 'string'): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === of);
}
