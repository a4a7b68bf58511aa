import { bare, isNear } from '@regiolint/engine/rule';

/** Longer texts are compared by their beginning: so many characters, and of names so many words. */
const longest = 2_000;
const mostWords = 12;

/**
 * How alike two names are, from 0 to 1. Each word of the shorter one has to come back in the other: "Gezond leven" and
 * "Gezond opgroeien" are two things.
 */
export function likenessOfNames(a: string, b: string): number {
  const [fewer = [], more = []] = [a, b]
    .map((name) => wordsIn(name).slice(0, mostWords))
    .sort((one, other) => one.length - other.length);
  const rest = [...more];
  for (const word of fewer) {
    const at = rest.findIndex((other) => isSameWord(word, other));
    if (at < 0) return 0;
    rest.splice(at, 1);
  }
  return fewer.length === 0 ? 0 : (2 * fewer.length) / (fewer.length + more.length);
}

/** How much two sentences have in common, from 0 to 1: their words, whatever the order. */
export function likenessOfSentences(a: string, b: string): number {
  const [one, other] = [wordsIn(a), wordsIn(b)];
  if (Math.min(one.length, other.length) < 3) return likenessOfNames(a, b);
  return shared(one, other);
}

/** How much two sets of facts have in common, from 0 to 1. */
export function likenessOfFacts(a: unknown, b: unknown): number {
  return shared(factsIn(a, ''), factsIn(b, ''));
}

/** A value so that two that say the same are the same text, whatever the order of keys and lists. */
export function fingerprintOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(fingerprintOf).sort().join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const parts = Object.entries(value).filter(([, part]) => part !== undefined);
  return `{${parts
    .map(([key, part]) => `${JSON.stringify(key)}:${fingerprintOf(part)}`)
    .sort()
    .join()}}`;
}

function wordsIn(text: string): readonly string[] {
  return text
    .slice(0, longest)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(bare);
}

function isSameWord(a: string, b: string): boolean {
  if (a === b || isNear(a, b)) return true;
  const [short = '', long = ''] = [a, b].sort((one, other) => one.length - other.length);
  return short.length >= 5 && long.startsWith(short);
}

/** Twice what both have, over what they have together. */
function shared(a: readonly string[], b: readonly string[]): number {
  const count = new Map<string, number>();
  for (const one of a) count.set(one, (count.get(one) ?? 0) + 1);
  let both = 0;
  for (const one of b) {
    const left = count.get(one) ?? 0;
    if (left > 0) both += 1;
    count.set(one, left - 1);
  }
  return a.length + b.length === 0 ? 0 : (2 * both) / (a.length + b.length);
}

function factsIn(value: unknown, path: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => factsIn(item, `${path}/*`));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, part]) =>
      path === '' && key === 'id' ? [] : factsIn(part, `${path}/${key}`),
    );
  }
  return value === undefined ? [] : [`${path}=${String(value)}`];
}
