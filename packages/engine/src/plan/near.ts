import { distance } from 'fastest-levenshtein';
import { bare } from '../frontmatter/spelling.ts';

const legalForms =
  /\b(stichting|vereniging|coöperatie|cooperatie|b\.?\s?v\.?|n\.?\s?v\.?|u\.?\s?a\.?|foundation)\b\.?/gi;

/** Longer texts are not compared letter by letter: they are no slip of a name, and take too long. */
const longest = 200;

/** In a longer list of names only those are found that are the same but for spelling. */
const mostNames = 1000;

/** A name without Stichting, B.V. and the like. */
export function withoutLegalForm(name: string): string {
  return name.replace(legalForms, '');
}

/** Two letters apart at most, or the same but for capitals, accents, spaces, hyphens and legal forms. */
export function isNear(a: string, b: string): boolean {
  return lettersApart(plainly(a), plainly(b)) !== undefined;
}

/**
 * Finds what is nearest to a text among things with names; of two that are as near, the first.
 *
 * @param named each name and what it is a name of
 */
export function nearestAmong<T>(named: readonly (readonly [name: string, thing: T])[]) {
  const plain = named.map(([name, thing]) => [plainly(name), thing] as const);
  const same = new Map([...plain].reverse());
  const toCompare = plain.length > mostNames ? [] : plain;
  const known = new Map<string, T | undefined>();
  return (text: string): T | undefined => {
    const wanted = plainly(text);
    if (!known.has(wanted)) known.set(wanted, find(wanted));
    return known.get(wanted);
  };

  function find(wanted: string): T | undefined {
    let nearest = same.get(wanted);
    if (nearest !== undefined) return nearest;
    let least = Number.POSITIVE_INFINITY;
    for (const [name, thing] of toCompare) {
      const apart = lettersApart(wanted, name);
      if (apart === undefined || apart >= least) continue;
      least = apart;
      nearest = thing;
    }
    return nearest;
  }
}

/** How many letters apart; `undefined` when that is too many. In an abbreviation of three each letter counts. */
function lettersApart(a: string, b: string): number | undefined {
  if (a === b) return a === '' ? undefined : 0;
  const shortest = Math.min(a.length, b.length);
  const most = shortest < 4 ? 0 : Math.min(2, Math.floor((shortest - 1) / 2));
  if (Math.abs(a.length - b.length) > most || shortest > longest) return undefined;
  const apart = distance(a, b);
  return apart <= most ? apart : undefined;
}

/** What is compared of a name. */
function plainly(text: string): string {
  return bare(withoutLegalForm(text)) || bare(text);
}
