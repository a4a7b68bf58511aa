import { clausesOf } from './clauses.ts';
import type { ToneName } from './lexicon.ts';
import type { Match, Span } from './matcher.ts';
import type { Unit } from './units.ts';
import type { Word } from './words.ts';

/** How a place in the text is meant. */
export type Kind = 'said' | 'deferred' | 'elsewhere';

/** Also: told as what happened, of which we do not know whether it holds. */
export type Meant = Kind | 'told';

/** How far a tone reaches: into words that say enough by themselves, into other words, or over all of the unit. */
export type Reach = 'firm' | 'loose' | 'whole-unit';

interface Place {
  readonly unit: Unit;
  readonly words: readonly Word[];
  readonly tones: readonly Match<ToneName>[];
}

/**
 * Undefined when what is said takes the evidence away: it is wanted, was so once, or is not there.
 *
 * @param around what is said around the unit: in a heading, or in the sentence that points back
 * @param despite tones that leave the evidence of this aspect as it is
 * @param pattern by which the place was found
 */
export function kindOf(
  span: Span,
  place: Place,
  around: ReadonlySet<ToneName>,
  despite: ReadonlySet<ToneName>,
  reach: Reach,
  pattern = '',
): Meant | undefined {
  const here = new Set<ToneName>(around);
  for (const tone of tonesAt(span, place, reach, pattern)) here.add(tone);
  for (const tone of despite) here.delete(tone);
  if (here.has('deferred')) return 'deferred';
  if (here.has('lack') || here.has('need')) return undefined;
  if (here.has('elsewhere')) return 'elsewhere';
  if (here.has('past')) return undefined;
  return here.has('told') ? 'told' : 'said';
}

/** Whether the words stand in a clause such as "shows which tasks …", which names them without telling them. */
export function isAsked({ start }: Span, words: readonly Word[]): boolean {
  for (let at = start - 1; at > 0 && at >= start - 6; at -= 1) {
    if (!asking.test(words[at]?.text ?? '')) continue;
    return words.slice(Math.max(0, at - 6), at).some(({ text }) => telling.test(text));
  }
  return false;
}

/** Whether a sentence starts with what is asked: "Who presides is laid down in the rules". */
export function isIndirect([first]: readonly Word[]): boolean {
  return first !== undefined && asking.test(first.text);
}

/** A question that introduces what follows it, after a colon, is none. */
export function isQuestion(text: string): boolean {
  return /\?["'”’)]*$/.test(text) && !text.includes(':');
}

function tonesAt(
  span: Span,
  { unit, words, tones }: Place,
  reach: Reach,
  pattern: string,
): readonly ToneName[] {
  const at = words[span.start]?.start ?? 0;
  const clause = clausesOf(unit.words.text).find(({ end }) => at < end);
  return tones.flatMap(({ tag, spans }) => {
    const counts = spans.some((tone) => {
      const place = words[tone.start]?.start ?? 0;
      if (reach !== 'whole-unit' && clause && (place < clause.start || place >= clause.end)) return false;
      const said = words.slice(tone.start, tone.end).map(({ text }) => text);
      // A word of need or denial inside the cue is part of what the cue says.
      const inside =
        tone.start < span.end &&
        span.start < tone.end &&
        !said.some((text) => denial.test(text) && !wordsIn(pattern).includes(text)) &&
        said.some((text) => !small.test(text) && pattern.includes(text));
      if (inside && tag !== 'deferred' && tag !== 'elsewhere') return false;
      // "Without a chair" and "there is no chair" are about what comes right after them.
      const isDenied = tone.start <= span.start && span.start - tone.end < 6;
      if (tag === 'lack' && reach !== 'whole-unit' && !isDenied && said.some((text) => denies.test(text)))
        return false;
      return tag !== 'elsewhere' || (reach !== 'firm' && isNear(span, tone));
    });
    return counts ? [tag] : [];
  });
}

function wordsIn(pattern: string): readonly string[] {
  return pattern.split(/[^\p{L}]+/u);
}

/** What follows "see the covenant on …" may be a long row; what stands before "is in the covenant" is near. */
function isNear(span: Span, tone: Span): boolean {
  return tone.start <= span.start ? span.start - tone.end < 30 : tone.start - span.end < 12;
}

/** Says nothing by itself. */
const small =
  /^(.|is|are|er|zijn|was|heeft|hebben|kent|komt|komen|has|have|there|the|het|een|aan|om|van|to|in|moet|moeten)$/;
const denial = /^(geen|niet|niemand|no|not|nobody)$/;
const denies = /^(geen|zonder|no|without)$/;
const asking = /^(hoe|wat|wie|welke|wanneer|waar|of|how|what|who|which|when|whether)$/;
const telling =
  /^(zien|beschrij\w+|beschreven|bepaald|bepalen|afgesproken|vastgelegd|over|bespr\w+|weten|vraag|vragen|uitgewerkt|toont|shows?|describe[sd]?|sets?|explains?|agreed?|determined?|decided?|question|about|on)$/;
