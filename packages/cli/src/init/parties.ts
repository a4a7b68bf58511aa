import type { Outline, Section, Table } from '@regiolint/engine';
import type { Proposal } from './answers.ts';

/** A phrase of the text, with its place. */
export type Phrase = Outline['opening']['sentences'][number];
export type PlaceOf = (phrase: Phrase) => Proposal;

/**
 * The parties that a text lists: the items of a list below a heading about them, or the rows of a table that has a column
 * for them. Each is proposed as it is called there.
 */
export function partiesIn({ sections }: Outline, placeOf: PlaceOf): readonly Proposal[] {
  for (const section of sections.filter(isAboutParties)) {
    const listed = listedIn(section, placeOf);
    if (listed.length > 0) return listed;
  }
  const isBelow = (section: Section, header: string) => isAboutParties(section) && organisation.test(header);
  for (const isHead of [isBelow, (_: Section, header: string) => party.test(header)]) {
    for (const section of sections) {
      for (const table of section.tables) {
        const named = namedIn(table, (header) => isHead(section, header), placeOf);
        if (named.length > 0) return named;
      }
    }
  }
  return [];
}

function isAboutParties({ aspects, heading }: Section): boolean {
  return aspects[0] === 'composition' || /^(?:wie doe[nt](?: er)? mee|who takes part)\b/i.test(heading);
}

/** The head of a column with parties, wherever it stands. */
const party = /^(?:deelnemende |participating )?(?:partij(?:en)?|party|parties)$/i;
/** The head of a column with parties, below a heading about them. A name alone may be that of a person. */
const organisation =
  /^(?:deelnemende |participating )?(?:partij(?:en)?|organisaties?|deelnemers?|partners?|ondertekenaars?|party|parties|organi[sz]ations?|participants?|signator(?:y|ies))$/i;

/** The items of the first list, when they all look like names. */
function listedIn({ lists: [first = []] }: Section, placeOf: PlaceOf): readonly Proposal[] {
  const names = first.map((item) => named(item, placeOf));
  return names.every(looksLikeName) ? names : [];
}

/** The names in a column; a row such as "ten care homes" names no party. */
function namedIn(
  { header, rows }: Table,
  isHead: (header: string) => boolean,
  placeOf: PlaceOf,
): readonly Proposal[] {
  const column = header.findIndex(({ text }) => isHead(text.trim()));
  const names = rows.flatMap((row) => row[column] ?? []).map((cell) => named(cell, placeOf));
  return names
    .filter(looksLikeName)
    .filter(({ value }, index, all) => all.findIndex((other) => other.value === value) === index);
}

function named(phrase: Phrase, placeOf: PlaceOf): Proposal {
  const place = placeOf(phrase);
  return { ...place, value: place.quote.replace(/[;,.]$/, '') };
}

/** Longer than this is no name. */
const longestName = 60;

function looksLikeName({ value }: Proposal): boolean {
  return /^(?:['’]\p{L}-)?\p{Lu}/u.test(value) && value.length <= longestName && !/^tota+l\b/i.test(value);
}
