import { type Phrase, partsOf } from './phrase.ts';

/** Abbreviations after which a sentence goes on, whatever follows. Others, such as "enz.", may end one. */
const goesOn = new Set(
  (
    'd.w.z. o.a. m.b.t. m.n. t.a.v. i.v.m. t.b.v. i.p.v. z.g. t.w. c.q. a.g.v. n.a.v. o.l.v. i.o.m. t.o.v. ' +
    'bijv. bv. nl. nr. art. blz. ca. incl. excl. evt. resp. zgn. mw. mevr. dhr. dr. drs. mr. ir. ing. prof. ' +
    'st. e.g. i.e. vs. approx. no. ms. mrs.'
  ).split(' '),
);

/**
 * What ends a sentence, and the white space before the next, which starts with a capital, a figure, a quotation mark or a
 * name such as 's-Hertogenbosch.
 */
const endings = /[.!?…]+["'”’»)\]]*(\s+)(?=["'“‘«(€[]*(?:[\p{Lu}\p{N}€]|['’‘][st][\s-]\p{Lu}))/gu;

/** The sentences of a text in Dutch or English. The dot of an abbreviation, an initial or an amount ends none. */
export function sentencesOf(phrase: Phrase): readonly Phrase[] {
  const { text } = phrase;
  if (text === '') return [];
  const bounds: [number, number][] = [];
  let from = 0;
  for (const { index, 0: sign, 1: space = '' } of text.matchAll(endings)) {
    const end = index + sign.length - space.length;
    if (sign.startsWith('.') && isAbbreviation(wordBefore(text, index + 1))) continue;
    bounds.push([from, end]);
    from = index + sign.length;
  }
  bounds.push([from, text.length]);
  return partsOf(phrase, bounds);
}

const longestWord = 20;

/** The word with its dots that ends here. */
function wordBefore(text: string, end: number): string {
  return /[^\s("'“‘[]*$/.exec(text.slice(Math.max(end - longestWord, 0), end))?.[0] ?? '';
}

function isAbbreviation(word: string): boolean {
  return goesOn.has(word.toLowerCase()) || /^(?:\p{Lu}\.)+$/u.test(word);
}
