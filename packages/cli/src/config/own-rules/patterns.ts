/// <reference path="./recheck.d.ts" />
import type { Fail } from './fail.ts';

const longest = 200;
/** In how many ways the groups of alternatives of one pattern may be combined. */
const mostChoices = 1_000;
/** Milliseconds that looking at one pattern may take. */
const patience = 2_000;
/** The time of a pattern may grow with the square of the length of a text, no faster. */
const mostDegree = 2;

/**
 * Refuses a regular expression that is too long, that cannot be read, or that is not known to be done in time. A text of
 * a document can be long, and a pattern such as `(a+)+$` doubles its time with every letter.
 */
export async function checkPatterns(patterns: readonly string[], fail: Fail): Promise<void> {
  if (patterns.length === 0) return;
  // Three megabytes: only read when there is a pattern.
  const { default: recheck } = await import('recheck/lib/browser.js');
  for (const pattern of patterns) {
    checkForm(pattern, fail);
    if (looksAround(pattern)) noLookingAround(pattern, fail);
    if (choicesIn(pattern) > mostChoices) tooSlow(pattern, fail);
    const verdict = recheck.checkSync(atItsWorst(pattern), 'u', { checker: 'automaton', timeout: patience });
    if (verdict.status === 'unknown' && verdict.error.kind === 'unsupported') {
      noLookingAround(pattern, fail);
    }
    if (verdict.status === 'unknown') tooSlow(pattern, fail);
    const { complexity } = verdict;
    if (complexity.type === 'exponential') tooSlow(pattern, fail);
    if (complexity.type === 'polynomial' && complexity.degree > mostDegree) tooSlow(pattern, fail);
  }
}

function checkForm(pattern: string, fail: Fail): void {
  if (pattern.length > longest) {
    fail(
      {
        nl: 'patroon {pattern}…: dit is langer dan {longest} tekens.',
        en: 'pattern {pattern}…: this is longer than {longest} characters.',
      },
      { pattern: pattern.slice(0, 40), longest },
    );
  }
  try {
    new RegExp(pattern, 'u');
    // Throws on half of a character, which no validator can name.
    encodeURI(pattern);
  } catch {
    fail(
      {
        nl: 'patroon {pattern}: dit is geen reguliere expressie.',
        en: 'pattern {pattern}: this is no regular expression.',
      },
      { pattern },
    );
  }
}

function noLookingAround(pattern: string, fail: Fail): never {
  return fail(
    {
      nl: 'patroon {pattern}: vooruit- of terugkijken en verwijzen naar een groep kan niet.',
      en: 'pattern {pattern}: looking ahead or behind and referring to a group is not possible.',
    },
    { pattern },
  );
}

function tooSlow(pattern: string, fail: Fail): never {
  return fail(
    {
      nl: 'patroon {pattern}: dit kan bij een lange tekst veel te lang duren. Begin met ^, of gebruik minder herhaling in herhaling.',
      en: 'pattern {pattern}: this can take far too long on a long text. Start with ^, or use less repetition in repetition.',
    },
    { pattern },
  );
}

const tokens =
  /\\(?:[pPu]\{[^}]*\}|k<[^>]*>|.)|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:<?[=!]|:|<[^>]*>))?|[*+?]\??|\{([0-9]+)(,?)[0-9]*\}\??|./gsu;

/**
 * The pattern in a form that shows what it may cost: every repetition without its upper bound, and a text that goes on
 * otherwise. For theory `(a?){30}a{30}` is done in a bounded time, be it after a thousand million steps; and
 * `([a-z]+)*` costs nothing until something comes behind it.
 */
export function atItsWorst(pattern: string): string {
  let result = '';
  let before = '';
  for (const [token, least, comma] of pattern.matchAll(tokens)) {
    const isExact = least !== undefined && comma === '';
    if (token.startsWith('?')) result += '*';
    else if (least === undefined || (isExact && before !== ')')) result += token;
    else result += Number(least) === 0 ? '*' : '+';
    before = token;
  }
  return `(?:${result})$`;
}

/** Also where nothing is repeated, so that what is possible does not hang on what else stands in the pattern. */
function looksAround(pattern: string): boolean {
  return [...pattern.matchAll(tokens)].some(([token]) => /^(?:\(\?<?[=!]|\\(?:[1-9]|k<))/.test(token));
}

/** How many ways there are to choose an alternative in every group. */
function choicesIn(pattern: string): number {
  let product = 1;
  const open = [1];
  for (const [token] of pattern.matchAll(tokens)) {
    if (token.startsWith('(')) open.push(1);
    else if (token === '|') open.push((open.pop() ?? 0) + 1);
    else if (token === ')') product *= open.pop() ?? 1;
  }
  return open.reduce((all, count) => all * count, product);
}
