import type { AspectName } from '@regiolint/schema';
import { isAsked, isIndirect, isQuestion, type Kind, kindOf, type Meant } from './kind.ts';
import type { ToneName } from './lexicon.ts';
import { overlap, type Span } from './matcher.ts';
import { stepsIn } from './pattern.ts';
import type { Cue, HeadingSense, Reader } from './reader.ts';
import { pointsBack, type SeenUnit, seeUnit } from './seen-unit.ts';
import type { Unit } from './units.ts';
import { wordsOf } from './words.ts';

/** A place where the text speaks of an aspect. */
export interface Evidence {
  readonly aspect: AspectName;
  readonly kind: Kind;
  readonly weight: Weight;
  /** Whether what makes a part whole stands there too. */
  readonly complete: boolean;
  readonly unit: Unit;
  /** Whether it stands below a heading of this aspect. */
  readonly own: boolean;
  /** What was found there: a pattern, or the heading. */
  readonly by: string;
  /** UTF-16 offsets in the words of the unit. */
  readonly start: number;
  readonly end: number;
}

/** 3 whole, 2 a part, 1 between the lines, 0 only together with another one. */
export type Weight = 0 | 1 | 2 | 3;

/** Everything that speaks of an aspect, in the order of the text. */
export function evidenceIn(units: readonly Unit[], reader: Reader): readonly Evidence[] {
  const title = units.find(({ kind }) => kind === 'title');
  const ours = new Set(wordsOf(title?.words.text ?? '').map(({ text }) => text));
  const seen = units.map((unit) => seeUnit(unit, reader, ours));
  return units.flatMap((unit, index) => {
    const here = seen[index];
    const next = seen[index + 1];
    if (!here || isQuestion(unit.words.text) || here.words.length === 0) return [];
    const pointed =
      next && units[index + 1]?.block === unit.block && pointsBack(next, reader) ? next.tones : [];
    const said = pointed.map(({ tag }) => tag).filter((tag) => tag === 'deferred' || tag === 'elsewhere');
    return evidenceOf(here, new Set(said), reader);
  });
}

function evidenceOf(seen: SeenUnit, pointed: ReadonlySet<ToneName>, reader: Reader): readonly Evidence[] {
  const { unit } = seen;
  const around = new Set<ToneName>([
    ...pointed,
    ...seen.introTones.map(({ tag }) => tag).filter((tag) => tag !== 'past' && tag !== 'told'),
    ...seen.headings.flatMap(({ tones }) => tones),
    ...(unit.kind === 'item' && unit.intro ? reader.heading(unit.intro).tones : []),
  ]);
  const about = aboutOf(seen, reader);
  const aspects = new Set([...seen.cues.map(({ tag }) => tag.aspect), ...about.section]);
  return [...aspects].flatMap((aspect) => {
    const { also, unlike } = reader.words(aspect);
    if (unlike.some((other) => seen.introduced.has(other))) return [];
    if (unit.kind === 'whole' && !also.includes('joined')) return [];
    if (unit.kind === 'title' && !also.includes('title')) return [];
    if (unit.kind === 'heading' && !also.includes('heading')) return [];
    const byWords = byCues(aspect, seen, around, about, reader);
    const byHeading = about.section.has(aspect)
      ? bySection(aspect, seen, around, about, byWords.length > 0, reader)
      : undefined;
    const isBetter = byHeading && byWords.every(({ weight }) => weight < byHeading.weight);
    return isBetter ? [...byWords, byHeading] : byWords;
  });
}

interface About {
  readonly own: ReadonlySet<AspectName>;
  readonly firm: ReadonlySet<AspectName>;
  readonly near: ReadonlySet<AspectName>;
  /** What every sentence here is about, whatever its words. */
  readonly section: ReadonlySet<AspectName>;
}

/** The nearest heading that is about an aspect of its own says what the text below it is about. */
function aboutOf({ unit, headings, introduced }: SeenUnit, reader: Reader): About {
  const nearest: HeadingSense | undefined = headings.findLast(({ own }) => own.length > 0);
  const own = new Set(nearest?.own);
  const isPart = unit.kind === 'sentence' || unit.kind === 'item' || unit.kind === 'row';
  const listed = [...introduced].filter((aspect) => reader.words(aspect).list !== undefined);
  return {
    own,
    firm: new Set(nearest?.firm),
    near: new Set(headings.flatMap(({ near, own }) => [...near, ...own])),
    section: new Set(isPart ? [...own, ...listed] : []),
  };
}

function byCues(
  aspect: AspectName,
  seen: SeenUnit,
  around: ReadonlySet<ToneName>,
  { own, near }: About,
  reader: Reader,
): readonly Evidence[] {
  const { unit, words } = seen;
  const cues = seen.cues.filter(({ tag }) => tag.aspect === aspect);
  const ignored = cues.filter(({ tag }) => tag.level === 'ignore').flatMap(({ spans }) => spans);
  const complete = cues.some(({ tag }) => tag.level === 'complete');
  const despite = new Set(reader.words(aspect).despite);
  const below = own.has(aspect) ? 'own' : near.has(aspect) ? 'near' : undefined;
  return cues.flatMap(({ tag, spans, pattern }) => {
    if (tag.level === 'complete' || tag.level === 'ignore') return [];
    for (const span of spans) {
      if (ignored.some((other) => overlap(span, other))) continue;
      const asked = isAsked(span, words);
      const firm =
        tag.level === 'whole' && !asked && !isIndirect(words) && stepsIn(pattern.parts.flat()).length > 1;
      const meant = kindOf(span, seen, around, despite, firm ? 'firm' : 'loose', pattern.source);
      const weight = meant && weightOf(tag.level, meant, below, asked);
      const kind = meant === 'told' ? 'said' : meant;
      if (kind && weight !== undefined)
        return [
          {
            aspect,
            kind,
            weight,
            complete,
            unit,
            own: below === 'own',
            by: pattern.source,
            ...placeOf(span, seen),
          },
        ];
    }
    return [];
  });
}

/** The heading says what this is about, and the sentence says something. */
function bySection(
  aspect: AspectName,
  seen: SeenUnit,
  around: ReadonlySet<ToneName>,
  { own, firm }: About,
  found: boolean,
  reader: Reader,
): Evidence | undefined {
  const { unit, words, cues } = seen;
  if (words.length < 3 && unit.kind === 'sentence') return undefined;
  const { list, listed: onlyLists, despite } = reader.words(aspect);
  // Below "What we work on" a list says what; a sentence without a word of it may say anything.
  if (onlyLists && unit.kind === 'sentence' && !found) return undefined;
  const all = { start: 0, end: words.length };
  const meant = kindOf(all, seen, around, new Set(despite), 'whole-unit');
  if (!meant) return undefined;
  const kind = meant === 'told' ? 'said' : meant;
  const complete = cues.some(({ tag }) => tag.aspect === aspect && tag.level === 'complete');
  // A heading that is about several leaves open which of them a sentence below it is about.
  const alone = own.size < 2 || !own.has(aspect);
  const listed = alone && kind === 'said' && unit.kind !== 'sentence' && list !== undefined;
  const stated = alone && meant === 'said' && firm.has(aspect) && !found;
  const told = alone && kind !== 'said' && !found;
  const weight = stated || (listed && unit.size >= list) ? 3 : listed || told || complete ? 2 : 1;
  return {
    aspect,
    kind,
    weight,
    complete,
    unit,
    own: own.has(aspect),
    by: 'heading',
    start: 0,
    end: unit.words.text.length,
  };
}

function placeOf(span: Span, { words }: SeenUnit): { readonly start: number; readonly end: number } {
  return { start: words[span.start]?.start ?? 0, end: words[span.end - 1]?.end ?? 0 };
}

function weightOf(
  level: Cue['level'],
  meant: Meant,
  below: 'own' | 'near' | undefined,
  asked: boolean,
): Weight | undefined {
  const here = meant === 'said' || meant === 'told';
  if (level === 'weak') return below === 'own' ? 1 : 0;
  if (level === 'hint' && here && !below) return undefined;
  if (level === 'implicit' || (asked && here)) return 1;
  return level === 'whole' && meant !== 'told' ? 3 : 2;
}
