import {
  createSource,
  isRead,
  type MarkdownParser,
  type Source,
  type Written,
  writtenIn,
} from '@regiolint/engine';
import type { AspectName, Language } from '@regiolint/schema';
import type { Answer } from './answer.ts';
import { type Quoted, quoteOf } from './quote.ts';
import { answersOf, type Read, readText } from './read-text.ts';

export interface SurveyOptions {
  readonly parseMarkdown: MarkdownParser;
  /** Else the language is told from the text. */
  readonly language?: Language;
  /** Longest text that is read, in UTF-16 units; usually 1,000,000. */
  readonly longest?: number;
}

export interface Surveyed {
  readonly language: Language;
  /** All 24, in the order of the model. */
  readonly aspects: readonly AspectSeen[];
}

/** What a text says of one aspect. `absent` means: not in this text, which is never the same as not arranged. */
export interface AspectSeen {
  readonly aspect: AspectName;
  readonly status: Answer;
  /** At most three places, best first; none when absent. */
  readonly evidence: readonly Quote[];
}

export interface Quote {
  /** 1-based. */
  readonly line: number;
  /** As it stands in the text, line breaks aside. */
  readonly quote: string;
  /** Which of several documents, 0-based. */
  readonly document: number;
}

/** Why a text cannot be surveyed, and which of several, 0-based. */
export type NotSurveyed = { readonly document: number } & Problem;

type Problem =
  | { readonly problem: 'too-long'; readonly allowed: number }
  | { readonly problem: 'no-words' }
  | { readonly problem: 'too-many-rows'; readonly allowed: number }
  | { readonly problem: 'other-language'; readonly found: Exclude<Written, Language> };

const longest = 1_000_000;

/** More rows of tables are data, no agreements. */
const mostRows = 2_000;

/** Whether a text has more rows of tables than are read; it is not parsed, since that is what takes too long. */
export function hasTooManyRows(text: string): boolean {
  return (text.match(/^.*\|/gm)?.length ?? 0) > mostRows;
}

/**
 * Says of each of the 24 aspects whether a text in Dutch or English speaks of it, how, and where. It reads words, not
 * minds: every answer is a proposal, with the quote to judge it by.
 */
export function survey(text: string, options: SurveyOptions): Surveyed | NotSurveyed {
  return surveyTogether([text], options);
}

/**
 * Reads several documents of one region as one: what one of them leaves to another may stand there.
 *
 * @returns the language of the first; each document is read in its own
 */
export function surveyTogether(
  texts: readonly string[],
  { parseMarkdown, language, longest: allowed = longest }: SurveyOptions,
): Surveyed | NotSurveyed {
  const read: (Read & { readonly source: Source })[] = [];
  for (const [document, text] of texts.entries()) {
    if (text.length > allowed) return { problem: 'too-long', allowed, document };
    if (hasTooManyRows(text)) return { problem: 'too-many-rows', allowed: mostRows, document };
    if (!/\p{L}{2}/u.test(text)) return { problem: 'no-words', document };
    // A few words without any small word among them are read as Dutch.
    const seen = language ?? writtenIn(text) ?? 'nl';
    if (!isRead(seen)) return { problem: 'other-language', found: seen, document };
    read.push({ ...readText(text, parseMarkdown, seen), source: createSource(text) });
  }
  const [first] = read;
  if (!first) return { problem: 'no-words', document: 0 };
  const documents = new Map(
    read.flatMap(({ evidence, source }, document) =>
      evidence.map((found) => [found, { source, document }] as const),
    ),
  );
  const answers = answersOf(
    read.flatMap(({ evidence }) => evidence),
    first.language,
  );
  return {
    language: first.language,
    aspects: answers.map(({ aspect, status, best }) => ({
      aspect,
      status,
      evidence: apart(
        best.flatMap((found) => {
          const from = documents.get(found);
          return from ? { ...quoteOf(found, from.source), document: from.document } : [];
        }),
      ),
    })),
  };
}

const mostQuotes = 3;

/** The first ones that are not a part of each other. */
function apart(quotes: readonly (Quoted & { readonly document: number })[]): readonly Quote[] {
  const chosen: (typeof quotes)[number][] = [];
  for (const next of quotes) {
    const isPart = chosen.some(
      (other) => other.document === next.document && other.start < next.end && next.start < other.end,
    );
    if (!isPart && chosen.push(next) === mostQuotes) break;
  }
  return chosen.map(({ line, quote, document }) => ({ line, quote, document }));
}
