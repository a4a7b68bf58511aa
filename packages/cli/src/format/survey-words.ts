import { type AspectName, fieldAt, type Language, type Words } from '@regiolint/schema';
import type { Answer, Quote, Surveyed } from '@regiolint/survey';
import type { HeadingLine } from '../word/word-lines.ts';

/** One text, or several that were read as one. */
export interface SurveyedFile {
  readonly documents: readonly SurveyedDocument[];
  readonly surveyed: Surveyed;
}

interface SurveyedDocument {
  readonly path: string;
  /** The line on which each page of a PDF starts. */
  readonly pages?: readonly number[];
  /** Of a Word file; absent for what has lines or pages. */
  readonly headings?: readonly HeadingLine[];
}

export interface SurveyFormat {
  /** As it was asked for; else the language of the text. */
  readonly language: Language | undefined;
  readonly terminal: Language;
  readonly color: boolean;
}

/** How a text speaks of an aspect: of the text, never of what a region has arranged. */
export function answerIn({ documents }: SurveyedFile, answer: Answer, language: Language): string {
  const words = documents.length > 1 && answer === 'absent' ? absentFromAll : answerWords[answer];
  return words[language];
}

const answerWords: Readonly<Record<Answer, Words>> = {
  present: { nl: 'Staat in de tekst', en: 'Stands in the text' },
  partial: { nl: 'Staat er voor een deel', en: 'Stands there in part' },
  deferred: { nl: 'Volgt later, zegt de tekst', en: 'Follows later, says the text' },
  elsewhere: { nl: 'Staat elders, zegt de tekst', en: 'Stands elsewhere, says the text' },
  absent: { nl: 'Niet in deze tekst', en: 'Not in this text' },
};

const absentFromAll: Words = { nl: 'Niet in deze teksten', en: 'Not in these texts' };

export const surveyTexts = {
  line: { nl: 'regel {line}', en: 'line {line}' },
  page: { nl: 'bladzijde {page}', en: 'page {page}' },
  below: { nl: 'onder "{heading}"', en: 'below "{heading}"' },
  heading: { nl: 'als kop', en: 'as a heading' },
  paragraph: { nl: 'alinea {line}', en: 'paragraph {line}' },
  in: { nl: 'staat in: {document}', en: 'stands in: {document}' },
  together: { nl: 'Als één gelezen: {documents}', en: 'Read as one: {documents}' },
  legend: {
    nl: 'Elk antwoord is een goed antwoord. Een vraag betekent: hierover staat niets in deze tekst. Niet genoemd is niet hetzelfde als niet geregeld.',
    en: 'Every answer is a good answer. A question means: this text says nothing about it. Not mentioned is not the same as not arranged.',
  },
  legendOfAll: {
    nl: 'Elk antwoord is een goed antwoord. Een vraag betekent: hierover staat niets in deze teksten. Niet genoemd is niet hetzelfde als niet geregeld.',
    en: 'Every answer is a good answer. A question means: these texts say nothing about it. Not mentioned is not the same as not arranged.',
  },
  proposal: {
    nl: 'Gevonden op woorden. Kijk bij elk citaat of het klopt.',
    en: 'Found by words. Look at each quote to see whether it is right.',
  },
} as const satisfies Record<string, Words>;

/** What stands below all answers: how they are found, and what they mean. */
export function closingLines({ documents }: SurveyedFile, language: Language): readonly string[] {
  const legend = documents.length > 1 ? surveyTexts.legendOfAll : surveyTexts.legend;
  return [surveyTexts.proposal[language], legend[language]];
}

export function titleOf(aspect: AspectName, language: Language): string {
  return fieldAt(`/${aspect}`)?.title[language] ?? aspect;
}

export function questionOf(aspect: AspectName, language: Language): string {
  return fieldAt(`/${aspect}`)?.question?.[language] ?? '';
}

/** The page on which a line of a PDF stands, 1-based. */
export function pageOf({ line, document }: Quote, { documents }: SurveyedFile): number | undefined {
  const pages = documents[document]?.pages ?? [];
  const page = pages.findLastIndex((start) => start <= line) + 1;
  return page > 0 ? page : undefined;
}

/** The heading that a place in a Word file stands below, or is. */
export function headingOf({ line, document }: Quote, { documents }: SurveyedFile): HeadingLine | undefined {
  return documents[document]?.headings?.findLast((heading) => heading.line <= line);
}

/** What each document is called: as people know it, and with its ending or its folder where that is needed to tell. */
export function namesOf(paths: readonly string[]): readonly string[] {
  return paths.map((path) => {
    const name = [spoken, fileName].find(
      (short) => paths.filter((other) => short(other) === short(path)).length === 1,
    );
    return name ? name(path) : path;
  });
}

/** "convenant 2019" of `convenant-2019.md`. */
function spoken(path: string): string {
  return fileName(path)
    .replace(/\.[a-z]+$/i, '')
    .replace(/[-_]+/g, ' ');
}

function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
