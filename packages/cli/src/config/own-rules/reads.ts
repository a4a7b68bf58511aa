import { covenantField } from '@regiolint/schema';
import type { Fragment } from './fragment.ts';

/**
 * The canonical pointers of what a fragment looks at, so that nothing is concluded from what could not be read: the
 * properties that it names, or all of the value.
 */
export function readsOf(given: string, schema: Fragment): readonly string[] {
  const names = namedIn(schema);
  if (names && names.size > 0) return [...names].map((name) => `${given}/${name}`);
  return given === '' ? Object.keys(covenantField.fields ?? {}).map((name) => `/${name}`) : [given];
}

/** `undefined` when it looks at more than properties that it names. */
function namedIn(schema: Fragment): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === 'type') continue;
    if (keyword === 'properties') for (const name of Object.keys(value as object)) names.add(name);
    else if (keyword === 'required') for (const name of value as readonly string[]) names.add(name);
    else if (!sameValue.has(keyword)) return undefined;
    else {
      for (const one of [value as Fragment | readonly Fragment[]].flat() as readonly Fragment[]) {
        const inner = namedIn(one);
        if (!inner) return undefined;
        for (const name of inner) names.add(name);
      }
    }
  }
  return names;
}

const sameValue: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else']);
