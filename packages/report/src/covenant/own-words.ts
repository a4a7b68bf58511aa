import type { Accepted } from '@regiolint/engine/rule';
import type { AspectName, Covenant } from '@regiolint/schema';
import { howWords } from './own-words-how.ts';
import { whatWords } from './own-words-what.ts';
import { whyWords } from './own-words-why.ts';
import type { Wording } from './wording.ts';

/** What a region says of an aspect beside its variant, most telling first. Empty texts are left out later. */
export type OwnWords = (covenant: Accepted<Covenant>, wording: Wording) => readonly (string | undefined)[];

/** Per aspect, so that another one is another line. Culture has tiles of its own. */
const ownWords: Readonly<Record<CardAspect, OwnWords>> = { ...whyWords, ...whatWords, ...howWords };

/** The aspects that have a card. */
export type CardAspect = Exclude<AspectName, 'culture' | 'learning'>;

export function ownWordsOf(
  covenant: Accepted<Covenant>,
  aspect: CardAspect,
  wording: Wording,
): readonly string[] {
  return [...ownWords[aspect](covenant, wording), covenant[aspect]?.explanation].filter(
    (text): text is string => text !== undefined && text.trim() !== '',
  );
}
