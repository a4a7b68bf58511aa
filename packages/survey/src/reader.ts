import { type AspectName, aspectNames, type Language } from '@regiolint/schema';
import type { AspectWords, Lexicon, ToneName } from './lexicon.ts';
import { createMatcher, type Group, type Looked, type Matcher, type Span } from './matcher.ts';
import { type Word, wordsOf } from './words.ts';

export type CueLevel = 'whole' | 'part' | 'implicit' | 'weak' | 'hint' | 'complete' | 'ignore';

export interface Cue {
  readonly aspect: AspectName;
  readonly level: CueLevel;
}

/** What a heading or label is about. */
export interface HeadingSense {
  /** First named first. */
  readonly own: readonly AspectName[];
  readonly firm: readonly AspectName[];
  readonly near: readonly AspectName[];
  readonly tones: readonly ToneName[];
}

/** The words of one language, ready to be looked for. */
export interface Reader {
  readonly cues: Matcher<Cue>;
  readonly tones: Matcher<ToneName>;
  look(text: string): { readonly cues: Looked; readonly tones: Looked };
  heading(text: string): HeadingSense;
  words(aspect: AspectName): AspectWords;
  /** Whether a sentence starts with a word that points back to the one before it. */
  pointsBack(text: string): boolean;
}

const levels: readonly CueLevel[] = ['whole', 'part', 'implicit', 'weak', 'hint', 'complete', 'ignore'];

export function createReader(lexicon: Lexicon, language: Language): Reader {
  const common = lexicon.common[language];
  const classes: Record<string, readonly string[]> = { ...common.classes };
  const groups: Group<Cue>[] = [];
  const titles: Group<{ kind: 'own' | 'firm' | 'near'; aspect: AspectName } | { kind: ToneName }>[] = [];
  for (const aspect of aspectNames) {
    const words = lexicon.aspects[aspect][language];
    for (const [name, list] of Object.entries(words.classes)) classes[`${aspect}/${name}`] = list;
    for (const level of levels)
      groups.push({ tag: { aspect, level }, patterns: words[level], scope: aspect });
    titles.push({ tag: { kind: 'own', aspect }, patterns: words.own, scope: aspect });
    titles.push({ tag: { kind: 'firm', aspect }, patterns: words.firm, scope: aspect });
    titles.push({ tag: { kind: 'near', aspect }, patterns: words.near, scope: aspect });
  }
  for (const [kind, patterns] of Object.entries(common.headings) as [ToneName, readonly string[]][])
    titles.push({ tag: { kind }, patterns });

  const cues = createMatcher(groups, classes);
  const tones = createMatcher(
    (Object.entries(common.tones) as [ToneName, readonly string[]][]).map(([tag, patterns]) => ({
      tag,
      patterns,
    })),
    common.classes,
  );
  const headings = createMatcher(titles, classes);
  const known = new Map<string, HeadingSense>();

  return {
    cues,
    tones,
    look(text) {
      const words = wordsOf(text);
      return { cues: cues.look(words, { names: namesIn(text, words) }), tones: tones.look(words) };
    },
    heading(text) {
      const before = known.get(text);
      if (before) return before;
      const own: AspectName[] = [];
      const firm: AspectName[] = [];
      const near: AspectName[] = [];
      const said: ToneName[] = [];
      const found = headings.find(headings.look(wordsOf(text)));
      const byPlace = found.toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
      for (const { tag } of byPlace) {
        if (tag.kind === 'own') own.push(tag.aspect);
        else if (tag.kind === 'firm') {
          own.push(tag.aspect);
          firm.push(tag.aspect);
        } else if (tag.kind === 'near') near.push(tag.aspect);
        else said.push(tag.kind);
      }
      const sense = { own: [...new Set(own)], firm, near, tones: said };
      known.set(text, sense);
      return sense;
    },
    words: (aspect) => lexicon.aspects[aspect][language],
    pointsBack: (text) => common.anaphors.some((start) => text.toLowerCase().startsWith(`${start} `)),
  };
}

const name =
  "\\p{Lu}[\\p{L}\\p{M}'’&.-]*(?:\\s(?:\\p{Lu}[\\p{L}\\p{M}'’&.-]*|aan|de|den|het|in|op|en|and|of|the|upon|a))*?";
const row = new RegExp(
  `${name}(?:,\\s(?:de\\s|het\\s|the\\s)?${name}){1,}\\s?,?\\s(?:en|and|&)\\s(?:de\\s|het\\s|the\\s)?\\p{Lu}`,
  'gu',
);

/** Three names or more in a row: "Beesel, Bergen en Gennep". */
function namesIn(text: string, words: readonly Word[]): readonly Span[] {
  if (!text.includes(', ')) return [];
  return [...text.matchAll(row)].map((match) => {
    const inside = words.flatMap((word, at) =>
      word.start >= match.index && word.start < match.index + match[0].length ? [at] : [],
    );
    const start = inside[0] ?? 0;
    return { start, end: (inside.at(-1) ?? start) + 1 };
  });
}
