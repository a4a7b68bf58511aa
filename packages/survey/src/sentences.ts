import { type PlainText, slice } from './plain-text.ts';

/** Longer ones are cut: no sentence of an agreement is that long, and the time to read one grows with its length. */
const longest = 1_200;

const abbreviations =
  /(?:^|[\s(])(?:bijv|o\.a|m\.b\.t|i\.v\.m|m\.u\.v|d\.w\.z|t\/m|nr|art|dhr|mw|ca|incl|excl|resp|jl|evt|max|min|vs|dr|mr|drs|prof|st|e\.g|i\.e|no|approx|etc|[a-z])\.$/i;

/**
 * What ends a sentence before one that starts with a capital, a figure or a name such as 's-Hertogenbosch; and what ends an
 * item of a row such as "a. …; b. …".
 */
const endings =
  /[.!?]["'”’)\]]*\s+(?=["'“‘(]?(?:[\p{Lu}\p{N}€£]|['’‘][st][\s-]\p{Lu}))|[;,.]\s+(?=[b-z][.)]\s+\p{L})/gu;

/** Splits a block of text into its sentences. */
export function sentencesOf(block: PlainText): readonly PlainText[] {
  const sentences: PlainText[] = [];
  let start = 0;
  const cut = (end: number) => {
    for (let from = start; from < end; from += longest) {
      const sentence = trim(slice(block, from, Math.min(end, from + longest)));
      if (sentence.text) sentences.push(sentence);
    }
    start = end;
  };
  for (const match of block.text.matchAll(endings)) {
    const end = match.index + 1;
    if (abbreviations.test(block.text.slice(Math.max(start, end - 12), end))) continue;
    cut(match.index + match[0].trimEnd().length);
  }
  cut(block.text.length);
  return sentences;
}

function trim(part: PlainText): PlainText {
  const start = part.text.length - part.text.trimStart().length;
  return slice(part, start, part.text.trimEnd().length);
}
