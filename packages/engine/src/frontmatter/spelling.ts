import type { Field, Language, Words } from '@regiolint/schema';
import { distance } from 'fastest-levenshtein';
import { withoutAccents } from '../source/accents.ts';

/** A property of an object by the key that people type, in whichever language. */
export interface KnownKey {
  /** Canonical name. */
  readonly name: string;
  readonly field: Field;
  readonly languages: ReadonlySet<Language>;
}

const keysOfObject = new WeakMap<Field, ReadonlyMap<string, KnownKey>>();

/** The properties of an object by the key that people type, both vocabularies together. */
export function knownKeys(object: Field): ReadonlyMap<string, KnownKey> {
  const known = keysOfObject.get(object);
  if (known) return known;
  const made = new Map<string, KnownKey>();
  for (const [name, field] of Object.entries(object.fields ?? {})) {
    for (const [language, key] of Object.entries(field.key) as [Language, string][]) {
      const languages = made.get(key)?.languages ?? new Set<Language>();
      made.set(key, { name, field, languages: new Set([...languages, language]) });
    }
  }
  keysOfObject.set(object, made);
  return made;
}

/** Lower case without accents, apostrophes, spaces, underscores and hyphens: what remains is what was meant. */
export function bare(text: string): string {
  return withoutAccents(text)
    .toLowerCase()
    .replace(/[\s_\-'’‘`´]/gu, '');
}

/** The one property of an object whose key differs from `typed` only in spelling. */
export function sameButForSpelling(object: Field, typed: string): KnownKey | undefined {
  const wanted = bare(typed);
  if (!wanted) return undefined;
  const names = new Map<string, KnownKey>();
  for (const [key, known] of knownKeys(object)) if (bare(key) === wanted) names.set(known.name, known);
  return names.size === 1 ? [...names.values()][0] : undefined;
}

const shortForNotApplicable = new Set(['nvt', 'n.v.t', 'n.v.t.']);

/** The nearest property of an object, at most two letters away; ties go to the first. */
export function nearestKey(object: Field, typed: string): KnownKey | undefined {
  const notApplicable = object.fields?.notApplicable;
  if (notApplicable && shortForNotApplicable.has(typed.toLowerCase())) {
    return knownKeys(object).get(notApplicable.key.en);
  }
  const key = nearest(typed.toLowerCase(), knownKeys(object).keys());
  return key === undefined ? undefined : knownKeys(object).get(key);
}

/** The nearest of some words, at most two letters away and less than half of the word. */
export function nearest(typed: string, words: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.min(2, Math.floor((typed.length - 1) / 2));
  for (const word of words) {
    if (Math.abs(word.length - typed.length) > least) continue;
    const steps = distance(typed, word);
    if (steps < least || (steps === least && best === undefined)) {
      best = word;
      least = steps;
    }
  }
  return best;
}

/** The known word of a list that differs from `typed` only in spelling, in every language. */
export function wordButForSpelling(field: Field, typed: string): Words | undefined {
  const wanted = bare(typed);
  if (!field.words || !wanted) return undefined;
  const { en, nl } = field.words;
  const at = en.findIndex((word, index) => bare(word) === wanted || bare(nl[index] ?? '') === wanted);
  const word = en[at];
  return word === undefined ? undefined : { en: word, nl: nl[at] ?? word };
}

/** An object of the covenant that has a certain key. */
export interface Owner {
  readonly field: Field;
  /** Its canonical pointer, with `*` for each item of a list. */
  readonly pointer: string;
}

interface Everywhere {
  /** Every key in every language, wherever it stands, with the languages in which it is a key. */
  readonly keys: ReadonlyMap<string, ReadonlySet<Language>>;
  /** The objects that have a key, the nearest to the top first. */
  readonly owners: ReadonlyMap<string, readonly Owner[]>;
}

const everywhereUnder = new WeakMap<Field, Everywhere>();

/** Every key of the covenant in every language, wherever it stands, with the languages in which it is a key. */
export function everyKey(root: Field | undefined): ReadonlyMap<string, ReadonlySet<Language>> {
  return root ? everywhere(root).keys : new Map();
}

/** The objects of the covenant that have this key, the nearest to the top first. */
export function ownersOfKey(root: Field, typed: string): readonly Owner[] {
  return everywhere(root).owners.get(typed) ?? [];
}

function everywhere(root: Field): Everywhere {
  const known = everywhereUnder.get(root);
  if (known) return known;
  const keys = new Map<string, ReadonlySet<Language>>();
  const owners = new Map<string, Owner[]>();
  let level: readonly Owner[] = [{ field: root, pointer: '' }];
  while (level.length > 0) {
    for (const { field, pointer } of level) {
      for (const [key, { languages }] of knownKeys(field)) {
        keys.set(key, new Set([...(keys.get(key) ?? []), ...languages]));
        const having = owners.get(key) ?? [];
        having.push({ field, pointer });
        owners.set(key, having);
      }
    }
    level = level.flatMap(({ field, pointer }) =>
      Object.entries(field.fields ?? {}).map(([name, child]) => ({
        field: child.items ?? child,
        pointer: `${pointer}/${name}${child.items ? '/*' : ''}`,
      })),
    );
  }
  const made = { keys, owners };
  everywhereUnder.set(root, made);
  return made;
}
