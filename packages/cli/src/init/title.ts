import type { Outline, Source } from '@regiolint/engine';
import type { Proposal } from './answers.ts';

/** The title of a text: its first heading of the highest level, unless that is the heading of a part. */
export function titleIn({ sections }: Outline, source: Source): Proposal | undefined {
  const top = sections.find(({ depth, heading }) => depth === 1 && heading !== '');
  if (!top) return undefined;
  const quote = top.heading.replace(attributes, '');
  if (part.test(quote)) return undefined;
  return { quote, line: source.positionAt(top.range.start).line, value: quote };
}

/** What pandoc writes behind a heading: `{#contents .TOC-Heading}`. */
const attributes = /\s*\{[#.][^{}]*\}$/;

/** Where every chapter has a heading of this level, the title stands elsewhere. */
const part =
  /^(?:\d+(?:\.\d+)*[.)]?\s|(?:inhoud(?:sopgave)?|voorwoord|woord vooraf|(?:management)?samenvatting|leeswijzer|colofon|inleiding|(?:table of )?contents|foreword|preface|(?:executive )?summary|colophon|introduction)$|(?:hoofdstuk|deel|bijlage|chapter|part|annex|appendix) (?:\d|[A-Z]\b|[IVX]+\b))/i;
