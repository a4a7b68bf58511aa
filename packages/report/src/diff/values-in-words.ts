import { fieldAt, type Language, type Words } from '@regiolint/schema';
import type { Change } from './change.ts';
import { filled } from './filled.ts';
import { differing, inWords } from './in-words.ts';
import type { Said } from './said.ts';

/** So many characters, and a text is no longer told in one breath. */
const long = 40;

/** What became of a word, a text, a date, an amount or a list. */
export function valuesInWords(change: Change, language: Language): string {
  const text = withoutScale(change, language);
  // A place on a line says nothing without the ends of the line.
  const { minimum, maximum = Number.POSITIVE_INFINITY } = fieldAt(change.pointer) ?? {};
  return maximum > 10
    ? text
    : text + filled(texts.scale, language, { minimum: String(minimum ?? 0), maximum: String(maximum) });
}

function withoutScale({ kind, before, after }: Change, language: Language): string {
  const [was, is] = [sayOf(before?.said, language), sayOf(after?.said, language)];
  switch (kind) {
    case 'said':
    case 'unsaid':
    case 'earlier':
    case 'later':
      return filled(texts[kind], language, { was, is });
    case 'added':
      return filled(isSeveral(after?.said) ? texts.manyAdded : texts.oneAdded, language, { is });
    case 'removed':
      return filled(isSeveral(before?.said) ? texts.manyRemoved : texts.oneRemoved, language, { was });
    case 'up':
    case 'down':
      return numbersInWords(kind, before?.said, after?.said, language);
    default:
      return changedInWords(before?.said, after?.said, language);
  }
}

function numbersInWords(
  kind: 'up' | 'down',
  before: Said | undefined,
  after: Said | undefined,
  language: Language,
): string {
  const isMoney = before !== undefined && 'euro' in before;
  // What the amount is for is the same in both, and said once.
  const was = sayOf(isMoney ? { euro: before.euro } : before, language);
  return filled(isMoney ? texts[kind] : texts.changed, language, { was, is: sayOf(after, language) });
}

function changedInWords(before: Said | undefined, after: Said | undefined, language: Language): string {
  const [was, is] = pairInWords(before, after, language);
  const isInTwo = isLong(before, after) || isInTurn(before) || [was, is].some(beginsWithPreposition);
  return filled(isInTwo ? texts.reworded : texts.changed, language, { was, is });
}

/** What something was and is; of long texts only what differs and the words around it. */
export function pairInWords(
  before: Said | undefined,
  after: Said | undefined,
  language: Language,
): readonly [was: string, is: string] {
  const areTexts = textOf(before) !== '' && textOf(after) !== '';
  if (!areTexts || !isLong(before, after)) return [sayOf(before, language), sayOf(after, language)];
  const [was, is] = differing(textOf(before), textOf(after));
  return [`"${was}"`, `"${is}"`];
}

function isLong(before: Said | undefined, after: Said | undefined): boolean {
  return [before, after].some((said) => textOf(said).length > long);
}

/** "Van van bovenaf naar van onderop" cannot be read aloud. */
function beginsWithPreposition(text: string): boolean {
  return /^(aan|bij|door|in|met|na|naar|om|op|per|te|tot|van|via|voor|before|by|for|from|on|to|with) /.test(
    text,
  );
}

function isInTurn(said: Said | undefined): boolean {
  return said !== undefined && 'list' in said && said.inTurn === true;
}

/** Only the region's own words can be long. */
function textOf(said: Said | undefined): string {
  return said && 'text' in said ? said.text : '';
}

function sayOf(said: Said | undefined, language: Language): string {
  return said ? inWords(said, language) : '';
}

function isSeveral(said: Said | undefined): boolean {
  return said !== undefined && 'list' in said && said.list.length > 1;
}

const texts = {
  said: { nl: 'nu {is} (stond er nog niet)', en: 'now {is} (was not mentioned)' },
  unsaid: { nl: 'niet meer genoemd (was {was})', en: 'no longer mentioned (was {was})' },
  oneAdded: { nl: '{is} is erbij gekomen', en: '{is} has been added' },
  manyAdded: { nl: '{is} zijn erbij gekomen', en: '{is} have been added' },
  oneRemoved: { nl: '{was} wordt niet meer genoemd', en: '{was} is no longer mentioned' },
  manyRemoved: { nl: '{was} worden niet meer genoemd', en: '{was} are no longer mentioned' },
  earlier: { nl: 'eerder, van {was} naar {is}', en: 'earlier, from {was} to {is}' },
  later: { nl: 'later, van {was} naar {is}', en: 'later, from {was} to {is}' },
  up: { nl: 'omhoog, van {was} naar {is}', en: 'up, from {was} to {is}' },
  down: { nl: 'omlaag, van {was} naar {is}', en: 'down, from {was} to {is}' },
  changed: { nl: 'van {was} naar {is}', en: 'from {was} to {is}' },
  scale: { nl: ' (op een lijn van {minimum} tot {maximum})', en: ' (on a line from {minimum} to {maximum})' },
  reworded: { nl: 'was {was}, is nu {is}', en: 'was {was}, is now {is}' },
} as const satisfies Readonly<Record<string, Words>>;
