import { fieldAt } from '@regiolint/schema';
import type { FaultOf, TypedField } from '../frontmatter/fault.ts';
import { above, below, type Placed, stepsOf } from '../frontmatter/reading.ts';
import { knownKeys } from '../frontmatter/spelling.ts';
import type { Goal } from './move-field.ts';

/**
 * Where in the text a misplaced key belongs; `undefined` when that is not certain, or when it is there already.
 *
 * @param keyOf how the author would type the key at a canonical pointer
 */
export function whereItBelongs(
  places: ReadonlyMap<string, Placed>,
  { key, pointer, home }: FaultOf<'unknown-key'>,
  keyOf: (pointer: string) => string,
): Goal | undefined {
  const owner = home && fieldAt(home.pointer);
  const name = owner && knownKeys(owner).get(key)?.name;
  const to = home && inSameItems(home.pointer, pointer);
  if (!home || name === undefined || to === undefined || places.has(below(to, name))) return undefined;

  const missing: string[] = [];
  let there = to;
  while (there !== '' && !places.has(there)) {
    missing.unshift(keyOf(there));
    there = above(there);
  }
  const into = there === '' ? belowOnTop(places, pointer, home.typed) : places.get(there);
  return into && { into, missing };
}

/** A pointer with the items of lists that another one stands in too; it stands in no others. */
function inSameItems(pattern: string, pointer: string): string | undefined {
  const own = stepsOf(pointer);
  let to = '';
  for (const [depth, step] of stepsOf(pattern).entries()) {
    const item = own[depth] ?? '';
    if (step === '*' && (!/^[0-9]+$/.test(item) || !pointer.startsWith(`${to}/`))) return undefined;
    to = below(to, step === '*' ? item : step);
  }
  return to;
}

/** Below the field on top that a key stands in, or that it is. */
function belowOnTop(
  places: ReadonlyMap<string, Placed>,
  pointer: string,
  typed: TypedField,
): Goal['into'] | undefined {
  if (typed.isFlow) return undefined;
  if (above(pointer) === '') return { below: typed };
  const { key, value } = places.get(below('', stepsOf(pointer)[0] ?? '')) ?? {};
  return key && value && { below: { key, end: value.end } };
}
