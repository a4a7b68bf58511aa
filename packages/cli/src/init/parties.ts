import type { Outline, Section } from '@regiolint/engine';
import type { Proposal } from './answers.ts';
import { namesIn } from './names.ts';

/** A phrase of the text, with its place. */
export type Phrase = Outline['opening']['sentences'][number];
export type PlaceOf = (phrase: Phrase) => Proposal;

/**
 * The parties that a text lists: the rows of a table that has a column for them, or the items of a list below a heading
 * about them. Each is proposed as it is called there.
 */
export function partiesIn({ sections }: Outline, placeOf: PlaceOf): readonly Proposal[] {
  const about = sections.filter(isAboutParties);
  return (
    firstOf(about, (section) => tabledIn(section, party, placeOf)) ??
    firstOf(about, (section) => {
      const tabled = tabledIn(section, organisation, placeOf);
      return tabled.length > 0 ? tabled : listedIn(section, placeOf);
    }) ??
    firstOf(sections, (section) => tabledIn(section, party, placeOf, 'one')) ??
    []
  );
}

function firstOf(
  sections: readonly Section[],
  named: (section: Section) => readonly Proposal[],
): readonly Proposal[] | undefined {
  for (const section of sections) {
    const names = named(section);
    if (names.length > 0) return names;
  }
  return undefined;
}

function isAboutParties({ aspects, heading }: Section): boolean {
  return aspects[0] === 'composition' || /^(?:wie doe[nt](?: er)? mee|who takes part)\b/i.test(heading);
}

/** The head of a column with parties, wherever it stands. */
const party = /^(?:deelnemende |participating )?(?:partij(?:en)?|party|parties)$/i;
/** The head of a column with parties, below a heading about them. A name alone may be that of a person. */
const organisation =
  /^(?:deelnemende |participating )?(?:partij(?:en)?|organisaties?|deelnemers?|partners?|ondertekenaars?|party|parties|organi[sz]ations?|participants?|signator(?:y|ies))$/i;

/** The items of the first list, when they all start with a name; one alone makes no list of parties. */
function listedIn({ lists }: Section, placeOf: PlaceOf): readonly Proposal[] {
  // In a text without marks each item is a list of its own.
  const items = lists.every(({ length }) => length === 1) ? lists.flat() : (lists[0] ?? []);
  const names = items.map((item) => named(item, placeOf));
  return items.length > 1 && names.every(([first]) => first && looksLikeName(first)) ? distinct(names) : [];
}

/** The names in the first table that has a column for them. */
function tabledIn(
  { tables }: Section,
  head: RegExp,
  placeOf: PlaceOf,
  most: 'one' | 'several' = 'several',
): readonly Proposal[] {
  for (const { header, rows } of tables) {
    const column = header.findIndex(({ text }) => head.test(text.trim()));
    const names = rows.flatMap((row) => row[column] ?? []).map((cell) => named(cell, placeOf));
    const isOther = names.some((cell) => cell.length > 1 && (most === 'one' || !cell.every(looksLikeName)));
    // A project or a meeting has several parties too, and names some by what they are: "GGD Oost, huisartsen".
    if (isOther) continue;
    const found = distinct(names);
    if (found.length > 0) return found;
  }
  return [];
}

/** What looks like a name, once; a row such as "ten care homes" names no party. */
function distinct(names: readonly (readonly Proposal[])[]): readonly Proposal[] {
  const byName = new Map<string, Proposal>();
  for (const name of names.flat().filter(looksLikeName))
    if (!byName.has(name.value)) byName.set(name.value, name);
  return [...byName.values()];
}

/** The names in a phrase, each with its place. */
function named(phrase: Phrase, placeOf: PlaceOf): readonly Proposal[] {
  const place = placeOf(phrase);
  const names = namesIn(place.quote);
  return names.map((name) => ({
    ...place,
    quote: names.length > 1 ? name : place.quote,
    value: name.replace(/[;,.]$/, ''),
  }));
}

/** Longer than this is no name. */
const longestName = 60;

function looksLikeName({ value }: Proposal): boolean {
  return /^(?:['’]\p{L}-)?\p{Lu}/u.test(value) && value.length <= longestName && !/^tota+l\b/i.test(value);
}
