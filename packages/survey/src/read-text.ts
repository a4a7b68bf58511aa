import type { MarkdownParser } from '@regiolint/engine';
import { type AspectName, aspectNames, type Language } from '@regiolint/schema';
import { lexicon } from '../generated/lexicon.ts';
import { type Answer, answerOf } from './answer.ts';
import { evidenceIn } from './evidence.ts';
import { createReader, type Reader } from './reader.ts';
import { withoutAside } from './set-aside.ts';
import { type Weighed, weigh } from './strength.ts';
import { unitsOf } from './units.ts';

/** A text that was read, with all that speaks of an aspect in it. */
export interface Read {
  readonly language: Language;
  readonly evidence: readonly Weighed[];
}

export function readText(text: string, parseMarkdown: MarkdownParser, language: Language): Read {
  const root = withoutAside(parseMarkdown(text), lexicon.common[language]);
  return { language, evidence: weigh(evidenceIn(unitsOf(root, text), readerFor(language))) };
}

/** What the evidence says of each of the 24 aspects, in the order of the model. */
export function answersOf(
  evidence: readonly Weighed[],
  language: Language,
): readonly {
  readonly aspect: AspectName;
  readonly status: Answer;
  readonly best: readonly Weighed[];
}[] {
  return aspectNames.map((aspect) => ({
    aspect,
    ...answerOf(
      evidence.filter((found) => found.aspect === aspect),
      lexicon.aspects[aspect][language],
    ),
  }));
}

const readers = new Map<Language, Reader>();

/** Made once: the words of a language take a moment to get ready. */
function readerFor(language: Language): Reader {
  const before = readers.get(language);
  if (before) return before;
  const reader = createReader(lexicon, language);
  readers.set(language, reader);
  return reader;
}
