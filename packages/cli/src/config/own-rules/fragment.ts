import { nearest } from '@regiolint/engine/rule';
import type { Field } from '@regiolint/schema';
import type { Fail } from './fail.ts';
import { type At, aside, isObject, readers, type Walk, wrongValue } from './keywords.ts';

/** A piece of JSON Schema as it is used: canonical keys and words, no references, nothing but known keywords. */
export type Fragment = boolean | { readonly [keyword: string]: unknown };

export interface ReadFragment {
  readonly schema: Fragment;
  /** Every regular expression in it. */
  readonly patterns: readonly string[];
}

const mostBytes = 20_000;
const mostKeywords = 200;
const deepest = 20;

/**
 * Reads a piece of JSON Schema that someone else wrote: checks that it is small and says only what is known, puts what a
 * local `$ref` names in its place, and translates keys and words. What remains takes time in proportion to the data.
 *
 * @param field what the covenant has at the place that it is about
 */
export function readFragment(raw: unknown, field: Field, fail: Fail): ReadFragment {
  const bytes = Buffer.byteLength(JSON.stringify(raw));
  if (bytes > mostBytes) {
    fail(
      {
        nl: 'schema is {bytes} bytes groot; hoogstens {most} kan.',
        en: 'schema is {bytes} bytes large; {most} is the most.',
      },
      { bytes, most: mostBytes },
    );
  }
  const walk: Walk = { read, root: raw, patterns: new Set(), count: { keywords: 0 }, fail };
  const schema = read(walk, raw, { field, path: 'schema', depth: 1, refs: [] });
  return { schema, patterns: [...walk.patterns] };
}

function read(walk: Walk, raw: unknown, at: At): Fragment {
  const { fail } = walk;
  const { path } = at;
  if (typeof raw === 'boolean') return raw;
  if (!isObject(raw)) return wrongValue(walk, at, 'a schema');
  if (at.depth > deepest) {
    fail(
      { nl: '{path} ligt dieper dan {deepest} lagen.', en: '{path} lies deeper than {deepest} levels.' },
      { path, deepest },
    );
  }
  if (raw.$ref !== undefined) return followRef(walk, raw, at);
  const schema: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(raw)) {
    walk.count.keywords += 1;
    if (walk.count.keywords > mostKeywords) {
      fail(
        {
          nl: 'schema heeft meer dan {mostKeywords} trefwoorden.',
          en: 'schema has more than {mostKeywords} keywords.',
        },
        { mostKeywords },
      );
    }
    const reader = readers.get(keyword) ?? unknownKeyword(walk, keyword, path);
    const result = reader(walk, value, { ...at, path: `${path}.${keyword}` });
    if (result !== undefined) schema[keyword] = result;
  }
  return schema;
}

/** Puts in its place what a reference names. So circles end, and what is used twice counts twice. */
function followRef(walk: Walk, { $ref, ...beside }: Record<string, unknown>, at: At): Fragment {
  const { path, refs } = at;
  const name = typeof $ref === 'string' ? /^#\/definitions\/([^/~%]+)$/.exec($ref)?.[1] : undefined;
  const definitions = isObject(walk.root) ? walk.root.definitions : undefined;
  const target = name !== undefined && isObject(definitions) ? own(definitions, name) : undefined;
  if (name === undefined || target === undefined) {
    walk.fail(
      {
        nl: '{path}: een $ref leidt alleen naar een van de eigen definitions, zoals #/definitions/datum.',
        en: '{path}: a $ref leads only to one of its own definitions, such as #/definitions/date.',
      },
      { path },
    );
  }
  if (refs.includes(name)) {
    walk.fail(
      {
        nl: '{path}: de $ref naar "{name}" leidt in een kring.',
        en: '{path}: the $ref to "{name}" leads in a circle.',
      },
      { path, name },
    );
  }
  if (Object.keys(beside).some((keyword) => readers.get(keyword) !== aside)) {
    walk.fail(
      {
        nl: '{path}: wat naast een $ref staat, telt in JSON Schema niet mee. Zet beide in een allOf.',
        en: '{path}: what stands beside a $ref does not count in JSON Schema. Put both in an allOf.',
      },
      { path },
    );
  }
  return read(walk, target, {
    ...at,
    path: `schema.definitions.${name}`,
    depth: at.depth + 1,
    refs: [...refs, name],
  });
}

function unknownKeyword({ fail }: Walk, keyword: string, path: string): never {
  const meant = nearest(keyword, readers.keys());
  return fail(
    meant
      ? {
          nl: '{path}: "{keyword}" is geen bekend trefwoord. Is "{meant}" bedoeld?',
          en: '{path}: "{keyword}" is no known keyword. Is "{meant}" meant?',
        }
      : {
          nl: '{path}: "{keyword}" is geen bekend trefwoord. Bekend zijn: {known}.',
          en: '{path}: "{keyword}" is no known keyword. Known are: {known}.',
        },
    { path, keyword, meant: meant ?? '', known: [...readers.keys(), '$ref'].join(', ') },
  );
}

function own(object: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
