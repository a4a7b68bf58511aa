import type { Language } from '@regiolint/schema';
import type { Quote } from '@regiolint/survey';
import { say } from '../text/texts.ts';
import { printable } from './printable.ts';
import { headingOf, namesOf, pageOf, type SurveyedFile, surveyTexts } from './survey-words.ts';

/** Where it stands, as people say it: by line, by page of a PDF, or by the heading above it in Word. */
export function placeOf(place: Quote, file: SurveyedFile, language: Language): string {
  const where = placeIn(place, file, language);
  if (file.documents.length === 1) return where;
  const names = namesOf(file.documents.map(({ path }) => path));
  const document = printable(names[place.document] ?? '');
  return `${say(surveyTexts.in, language, { document })}, ${where}`;
}

/** The same, without the name of the document. */
export function placeIn(place: Quote, file: SurveyedFile, language: Language): string {
  const { line } = place;
  const page = pageOf(place, file);
  if (page !== undefined) return say(surveyTexts.page, language, { page });
  if (!file.documents[place.document]?.headings) return say(surveyTexts.line, language, { line });
  const heading = headingOf(place, file);
  if (!heading) return say(surveyTexts.paragraph, language, { line });
  if (heading.line === line) return say(surveyTexts.heading, language);
  return say(surveyTexts.below, language, { heading: printable(heading.words) });
}
