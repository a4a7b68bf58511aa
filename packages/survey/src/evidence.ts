import type { AspectName } from '@regiolint/schema';
import { clausesOf } from './clauses.ts';
import type { ToneName } from './lexicon.ts';
import type { Looked, Match, Span } from './matcher.ts';
import { stepsIn } from './pattern.ts';
import type { Cue, HeadingSense, Reader } from './reader.ts';
import type { Unit } from './units.ts';
import { type Word, wordsOf } from './words.ts';

/** A place where the text speaks of an aspect. */
export interface Evidence {
  readonly aspect: AspectName;
  readonly kind: 'said' | 'deferred' | 'elsewhere';
  /** 3 whole, 2 a part, 1 between the lines. */
  readonly weight: 1 | 2 | 3;
  /** Whether what makes a part whole stands there too. */
  readonly complete: boolean;
  readonly unit: Unit;
  /** What was found there: a pattern, or the heading. */
  readonly by: string;
  /** UTF-16 offsets in the words of the unit. */
  readonly start: number;
  readonly end: number;
}

/** Everything that speaks of an aspect, in the order of the text. */
export function evidenceIn(units: readonly Unit[], reader: Reader): readonly Evidence[] {
  const title = units.find(({ kind }) => kind === 'title');
  const ours = new Set(wordsOf(title?.words.text ?? '').map(({ text }) => text));
  const seen = units.map((unit) => seeUnit(unit, reader, ours));
  return units.flatMap((unit, index) => {
    const here = seen[index];
    const next = seen[index + 1];
    if (!here) return [];
    const pointed =
      next && units[index + 1]?.block === unit.block && pointsBack(next, reader) ? next.tones : [];
    const said = pointed.map(({ tag }) => tag).filter((tag) => tag === 'deferred' || tag === 'elsewhere');
    return evidenceOf(here, new Set(said), reader);
  });
}

interface SeenUnit {
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
function seeUnit(unit: Unit, reader: Reader, ours: ReadonlySet<string>): SeenUnit {
  const looked = reader.look(unit.words.text);
  const intro = unit.intro ? reader.look(unit.intro) : undefined;
  const tonesOf = (found: Looked) =>
    reader.tones
      .find(found)
      .map((match) => ({
        ...match,
        spans: match.spans.filter(
          ({ start, end }) =>
            match.tag !== 'elsewhere' ||
            !found.words.slice(start, end).some(({ text }) => text.length > 3 && ours.has(text)),
        ),
      }))
      .filter(({ spans }) => spans.length > 0);
  const introduces = intro && (unit.kind === 'row' || (unit.kind === 'item' && /:\s*$/.test(unit.intro)));
  return {
    unit,
    words: looked.cues.words,
    cues: reader.cues.find(looked.cues),
    tones: tonesOf(looked.tones),
    headings: unit.headings.map((heading) => reader.heading(heading)),
    introTones: intro ? tonesOf(intro.tones) : [],
    introduced: new Set(introduces ? [...aspectsIn(intro.cues, reader), ...columnsOf(unit, reader)] : []),
  };
}

function aspectsIn(looked: Looked, reader: Reader): readonly AspectName[] {
  return reader.cues
    .find(looked)
    .flatMap(({ tag }) => (tag.level === 'ignore' || tag.level === 'complete' ? [] : [tag.aspect]));
}

/** What the heads of the columns of a table are about. */
function columnsOf({ kind, intro }: Unit, reader: Reader): readonly AspectName[] {
  return kind === 'row' ? intro.split(' | ').flatMap((name) => reader.heading(name).own) : [];
}

function pointsBack({ unit, words }: SeenUnit, reader: Reader): boolean {
  return words.length <= 16 && reader.pointsBack(unit.words.text);
}

function evidenceOf(seen: SeenUnit, pointed: ReadonlySet<ToneName>, reader: Reader): readonly Evidence[] {
  const { unit, words, cues } = seen;
  if (isQuestion(unit.words.text) || words.length === 0) return [];
  const around = new Set<ToneName>([
    ...pointed,
    ...seen.introTones.map(({ tag }) => tag).filter((tag) => tag !== 'past'),
    ...seen.headings.flatMap(({ tones }) => tones),
    ...(unit.kind === 'item' && unit.intro ? reader.heading(unit.intro).tones : []),
  ]);
  const { own, firm, near } = aboutOf(seen.headings);
  // A heading that is about several leaves open which of them a sentence below it is about.
  const section = new Set(own.size === 1 ? own : []);
  for (const aspect of seen.introduced) if (reader.words(aspect).list !== undefined) section.add(aspect);
  const evidence: Evidence[] = [];
  const isPart = unit.kind !== 'whole' && unit.kind !== 'title';
  const aspects = new Set([...cues.map(({ tag }) => tag.aspect), ...(isPart ? section : [])]);
  for (const aspect of aspects) {
    const { also, list } = reader.words(aspect);
    if (unit.kind === 'whole' && !also.includes('joined')) continue;
    if (unit.kind === 'title' && !also.includes('title')) continue;
    const ofAspect = cues.filter(({ tag }) => tag.aspect === aspect);
    const ignored = ofAspect.filter(({ tag }) => tag.level === 'ignore').flatMap(({ spans }) => spans);
    const complete = ofAspect.some(({ tag }) => tag.level === 'complete');
    const despite = new Set(reader.words(aspect).despite);
    let found = false;
    for (const { tag, spans, pattern } of ofAspect) {
      if (tag.level === 'complete' || tag.level === 'ignore') continue;
      for (const span of spans) {
        if (ignored.some((other) => overlap(span, other))) continue;
        found = true;
        const asked = isAsked(span, words);
        const firm = tag.level === 'whole' && !asked && stepsIn(pattern.parts.flat()).length > 1;
        const kind = kindOf(span, seen, around, despite, firm ? 'firm' : 'loose', pattern.source);
        if (!kind) continue;
        const weight = weightOf(tag.level, kind, own.has(aspect) || near.has(aspect));
        if (!weight) continue;
        const [first, last] = [words[span.start], words[span.end - 1]];
        evidence.push({
          aspect,
          kind,
          weight: asked && kind === 'said' ? 1 : weight,
          complete,
          unit,
          by: pattern.source,
          start: first?.start ?? 0,
          end: last?.end ?? 0,
        });
        break;
      }
    }
    if (!section.has(aspect) || !isPart) continue;
    // The heading says what this is about, and the sentence says something.
    if (words.length < 3 && unit.kind === 'sentence') continue;
    const kind = kindOf({ start: 0, end: words.length }, seen, around, despite, 'whole-unit');
    if (!kind) continue;
    const listed = kind === 'said' && unit.kind !== 'sentence' && list !== undefined;
    const stated = kind === 'said' && firm.has(aspect) && !found;
    const told = kind !== 'said' && !found;
    const weight = stated || (listed && unit.size >= list) ? 3 : listed || told || complete ? 2 : 1;
    if (evidence.some((other) => other.aspect === aspect && other.weight >= weight)) continue;
    evidence.push({
      aspect,
      kind,
      weight,
      complete,
      unit,
      by: 'heading',
      start: 0,
      end: unit.words.text.length,
    });
  }
  return evidence;
}

/** The nearest heading that is about an aspect of its own says what the text below it is about. */
function aboutOf(headings: readonly HeadingSense[]): {
  own: ReadonlySet<AspectName>;
  firm: ReadonlySet<AspectName>;
  near: ReadonlySet<AspectName>;
} {
  const nearest = headings.findLast(({ own }) => own.length > 0);
  return {
    own: new Set(nearest?.own),
    firm: new Set(nearest?.firm),
    near: new Set(headings.flatMap(({ near, own }) => [...near, ...own])),
  };
}

/** Undefined when what is said takes the evidence away: it is wanted, was so once, or is not there. */
function kindOf(
  span: Span,
  { unit, words, tones }: SeenUnit,
  around: ReadonlySet<ToneName>,
  despite: ReadonlySet<ToneName>,
  reach: 'firm' | 'loose' | 'whole-unit',
  pattern = '',
): Evidence['kind'] | undefined {
  const at = words[span.start]?.start ?? 0;
  const clause = clausesOf(unit.words.text).find(({ end }) => at < end);
  const here = new Set<ToneName>(around);
  for (const { tag, spans } of tones) {
    for (const tone of spans) {
      const place = words[tone.start]?.start ?? 0;
      const inClause = reach === 'whole-unit' || !clause || (place >= clause.start && place < clause.end);
      // A word of need or denial inside the cue is part of what the cue says.
      const inside =
        tone.start < span.end &&
        span.start < tone.end &&
        words.slice(tone.start, tone.end).some(({ text }) => !small.test(text) && pattern.includes(text));
      if (!inClause || (inside && tag !== 'deferred' && tag !== 'elsewhere')) continue;
      // "Without a chair" and "there is no chair" are about what comes after them.
      const isAhead =
        tag === 'lack' &&
        tone.start > span.start &&
        words.slice(tone.start, tone.end).some(({ text }) => denies.test(text));
      if (isAhead && reach !== 'whole-unit') continue;
      if (tag === 'elsewhere' && (reach === 'firm' || !isNear(span, tone))) continue;
      here.add(tag);
    }
  }
  for (const tone of despite) here.delete(tone);
  if (here.has('deferred')) return 'deferred';
  if (here.has('lack') || here.has('need')) return undefined;
  if (here.has('elsewhere')) return 'elsewhere';
  if (here.has('past') || here.has('told')) return undefined;
  return 'said';
}

/** What follows "see the covenant on …" may be a long row; what stands before "is in the covenant" is near. */
function isNear(span: Span, tone: Span): boolean {
  return tone.start <= span.start ? span.start - tone.end < 30 : tone.start - span.end < 12;
}

/** A question that introduces what follows it, after a colon, is none. */
function isQuestion(text: string): boolean {
  return /\?["'”’)]*$/.test(text) && !text.includes(':');
}

/** Whether the words stand in a clause such as "shows which tasks …", which names them without telling them. */
function isAsked({ start }: Span, words: readonly Word[]): boolean {
  for (let at = start - 1; at > 0 && at >= start - 6; at -= 1) {
    if (!asking.test(words[at]?.text ?? '')) continue;
    return words.slice(Math.max(0, at - 6), at).some(({ text }) => telling.test(text));
  }
  return false;
}

/** Says nothing by itself. */
const small =
  /^(.|is|are|er|zijn|was|heeft|hebben|kent|komt|komen|has|have|there|the|het|een|aan|om|van|to|in|moet|moeten)$/;
const denies = /^(geen|zonder|no|without)$/;
const asking = /^(hoe|wat|wie|welke|wanneer|waar|of|how|what|who|which|when|whether)$/;
const telling =
  /^(zien|beschrij\w+|beschreven|bepaald|bepalen|afgesproken|vastgelegd|over|bespr\w+|weten|uitgewerkt|toont|shows?|describe[sd]?|sets?|explains?|agreed?|determined?|decided?|about|on)$/;

function weightOf(level: Cue['level'], kind: Evidence['kind'], below: boolean): 1 | 2 | 3 | undefined {
  if (level === 'whole') return 3;
  if (level === 'part') return 2;
  if (level === 'implicit') return 1;
  if (kind !== 'said') return 2;
  return below ? 2 : undefined;
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
