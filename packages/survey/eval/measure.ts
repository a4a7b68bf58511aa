import type { AspectName } from '@regiolint/schema';
import { type Answer, survey } from '../src/index.ts';
import { answersOf, type Read, readText } from '../src/read-text.ts';
import { type Keyed, type Lines, textsIn } from './texts.ts';

/** What a reader found in a text and what the survey finds. */
export interface Compared {
  readonly text: string;
  readonly aspect: AspectName;
  readonly expected: Answer;
  readonly seen: Answer;
  /** The first place and its words. */
  readonly quote: string;
  /** Whether the key names that place; false where it names none. */
  readonly isRightPlace: boolean;
}

/** The texts of a folder beside what the survey finds in them. */
export async function compare(folder: URL): Promise<readonly Compared[]> {
  return (await textsIn(folder)).flatMap(({ name, text, language, parse, answers, places }) => {
    const surveyed = survey(text, { parseMarkdown: parse });
    if ('problem' in surveyed) throw new Error(`${name}: ${surveyed.problem}`);
    if (surveyed.language !== language) throw new Error(`${name}: read as ${surveyed.language}`);
    return surveyed.aspects.map(({ aspect, status, evidence: [place] }) => ({
      text: name,
      aspect,
      expected: answers[aspect] ?? ('absent' as const),
      seen: status,
      quote: place ? `${place.line} ${place.quote}` : '',
      isRightPlace: isWithin(place?.line, places[aspect] ?? []),
    }));
  });
}

/** A quote may start in the sentence before the one that counts. */
function isWithin(line = 0, places: readonly Lines[]): boolean {
  return places.some(([from, to]) => line >= from - 2 && line <= to + 2);
}

/** Of what key and survey both speak of, how often the first quote is where a reader would point. */
export function rightPlaces(compared: readonly Compared[]): number {
  const both = compared.filter(({ expected, seen }) => expected !== 'absent' && seen !== 'absent');
  return both.filter(({ isRightPlace }) => isRightPlace).length / both.length;
}

/**
 * The same, without every pattern that finds something in this text only: about how it would go with a text that the
 * lexicon has not been held against.
 */
export async function compareLeavingOut(folders: readonly URL[]): Promise<readonly Compared[]> {
  const texts = (await Promise.all(folders.map(textsIn))).flat();
  const read = texts.map((keyed) => ({
    keyed,
    ...readText(keyed.text, keyed.parse, keyed.language),
  }));
  const spread = spreadOf(read);
  return read.flatMap(({ keyed, language, evidence }) => {
    const shared = evidence.filter(
      ({ aspect, by }) => by === 'heading' || (spread.get(`${language} ${aspect} ${by}`) ?? 0) > 1,
    );
    return answersOf(shared, language).map(({ aspect, status }) => ({
      text: keyed.name,
      aspect,
      expected: keyed.answers[aspect] ?? ('absent' as const),
      seen: status,
      quote: '',
      isRightPlace: false,
    }));
  });
}

/** In how many texts each pattern finds something. */
function spreadOf(read: readonly ({ readonly keyed: Keyed } & Read)[]): ReadonlyMap<string, number> {
  const spread = new Map<string, number>();
  for (const { language, evidence } of read)
    for (const key of new Set(evidence.map(({ aspect, by }) => `${language} ${aspect} ${by}`)))
      spread.set(key, (spread.get(key) ?? 0) + 1);
  return spread;
}

export interface Figures {
  /** Spoken of, says the key, and says the survey. */
  readonly hits: number;
  /** Spoken of, says only the survey. */
  readonly extra: number;
  /** Spoken of, says only the key. */
  readonly missed: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Of the hits, those of the kind that the key gives. */
  readonly sameKind: number;
}

export function figuresOf(compared: readonly Compared[]): Figures {
  const spoken = (answer: Answer) => answer !== 'absent';
  const both = compared.filter(({ expected, seen }) => spoken(expected) && spoken(seen));
  const hits = both.length;
  const extra = compared.filter(({ expected, seen }) => !spoken(expected) && spoken(seen)).length;
  const missed = compared.filter(({ expected, seen }) => spoken(expected) && !spoken(seen)).length;
  const sameKind = both.filter(({ expected, seen }) => expected === seen).length;
  return {
    hits,
    extra,
    missed,
    precision: hits / (hits + extra),
    recall: hits / (hits + missed),
    f1: (2 * hits) / (2 * hits + extra + missed),
    sameKind: sameKind / hits,
  };
}
