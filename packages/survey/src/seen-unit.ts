import type { AspectName } from '@regiolint/schema';
import type { ToneName } from './lexicon.ts';
import type { Looked, Match } from './matcher.ts';
import type { Cue, HeadingSense, Reader } from './reader.ts';
import type { Unit } from './units.ts';
import type { Word } from './words.ts';

/** A unit of the text with everything that the lexicon sees in it. */
export interface SeenUnit {
  readonly unit: Unit;
  readonly words: readonly Word[];
  readonly cues: readonly Match<Cue>[];
  readonly tones: readonly Match<ToneName>[];
  readonly headings: readonly HeadingSense[];
  readonly introTones: readonly Match<ToneName>[];
  /** What the sentence before a list speaks of. */
  readonly introduced: ReadonlySet<AspectName>;
}

/**
 * @param ours the words of the title: "the plan" in a plan is no other document
 */
export function seeUnit(unit: Unit, reader: Reader, ours: ReadonlySet<string>): SeenUnit {
  const looked = reader.look(unit.words.text);
  const intro = unit.intro ? reader.look(unit.intro) : undefined;
  const introduces = intro && (unit.kind === 'row' || /:\s*$/.test(unit.intro));
  return {
    unit,
    words: looked.cues.words,
    cues: reader.cues.find(looked.cues),
    tones: tonesOf(looked.tones, reader, ours),
    headings: unit.headings.map((heading) => reader.heading(heading)),
    introTones: intro ? tonesOf(intro.tones, reader, ours) : [],
    introduced: new Set(introduces ? [...aspectsIn(intro.cues, reader), ...columnsOf(unit, reader)] : []),
  };
}

/** Whether it speaks, in few words, of the sentence before it. */
export function pointsBack({ unit, words }: SeenUnit, reader: Reader): boolean {
  return words.length <= 16 && reader.pointsBack(unit.words.text);
}

function tonesOf(found: Looked, reader: Reader, ours: ReadonlySet<string>): readonly Match<ToneName>[] {
  const isOurs = (start: number, end: number) =>
    found.words.slice(start, end).some(({ text }) => text.length > 3 && ours.has(text));
  return reader.tones
    .find(found)
    .map((match) => ({
      ...match,
      spans: match.spans.filter(({ start, end }) => match.tag !== 'elsewhere' || !isOurs(start, end)),
    }))
    .filter(({ spans }) => spans.length > 0);
}

function aspectsIn(looked: Looked, reader: Reader): readonly AspectName[] {
  const aside: readonly Cue['level'][] = ['ignore', 'complete', 'weak'];
  return reader.cues.find(looked).flatMap(({ tag }) => (aside.includes(tag.level) ? [] : [tag.aspect]));
}

/** What the heads of the columns of a table are about. */
function columnsOf({ kind, intro }: Unit, reader: Reader): readonly AspectName[] {
  return kind === 'row' ? intro.split(' | ').flatMap((name) => reader.heading(name).own) : [];
}
