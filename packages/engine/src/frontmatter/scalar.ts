import { actorWords, type Field, type Language, type Words } from '@regiolint/schema';
import type { Scalar } from 'yaml';
import type { Range } from '../source/source.ts';
import { startsAtHash, swallowedByAnchor, whatIsLost } from './lost.ts';
import { misreadScalar } from './misread.ts';
import { wordButForSpelling } from './spelling.ts';
import { nothing, rangeOf, type Walk } from './walk.ts';

/** Turns a YAML scalar into a canonical value, and notes what was lost of it or misread. */
export function convertScalar(walk: Walk, node: Scalar, field: Field | undefined, pointer: string): unknown {
  const lostName = swallowedByAnchor(walk, node, field, pointer);
  if (lostName) {
    walk.faults.push(lostName);
    return nothing;
  }
  const { value } = node;
  if (value === null || value === undefined) {
    const lost = startsAtHash(walk, node, field, pointer);
    if (lost) walk.faults.push(lost);
    return nothing;
  }
  const range = rangeOf(walk, node);
  const misread = field && misreadScalar(walk, node, field, pointer);
  if (misread) {
    walk.faults.push(misread);
    return nothing;
  }
  const lost = walk.alias ? undefined : whatIsLost(walk, node, field, pointer);
  if (lost) walk.faults.push(lost);
  if (lost?.code === 'number-shortened' && lost.wants === 'text') return lost.text;

  // JSON has no such number, so the schema is shown what was typed.
  if (typeof value === 'number' && !Number.isFinite(value)) return node.source ?? String(value);
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'string') return value;
  if (value.trim() === '') return nothing;
  return field ? translate(walk, field, value, range) : value;
}

/** The canonical word for a word in either vocabulary; any other text as it is. */
function translate(walk: Walk, field: Field, value: string, range: Range): string {
  const words = knownWord(field, value);
  if (!words) return value;
  if (!walk.alias) walk.words.push({ range, words, languages: new Set(languagesOf(words, value)) });
  return words.en;
}

/** A closed list knows its words as they are written; in an open one `IZA` is `iza`, since any text is allowed. */
function knownWord(field: Field, value: string): Words | undefined {
  const one = field.type === 'one-or-list' ? (field.items ?? field) : field;
  const { leadsTo, words } = one;
  if (leadsTo === 'actors') return actorWords.find((actor) => languagesOf(actor, value).length > 0);
  if (!words) return undefined;
  const { en, nl } = words;
  const at = en.includes(value) ? en.indexOf(value) : nl.indexOf(value);
  const word = en[at];
  if (word !== undefined) return { en: word, nl: nl[at] ?? word };
  return one.open ? wordButForSpelling(one, value) : undefined;
}

function languagesOf(words: Words, typed: string): Language[] {
  return (Object.keys(words) as Language[]).filter((language) => words[language] === typed);
}
