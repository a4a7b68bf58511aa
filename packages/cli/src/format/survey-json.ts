import { headingOf, pageOf, type SurveyedFile } from './survey-words.ts';

/**
 * The contract with other programs: `{version: 1, files: [{path, aspects: [{aspect, status, evidence: [{line, quote}]}]}]}`.
 * Lines are 1-based. Documents that were read as one have their paths in `documents`, and each place the `path` of its
 * own; a place in a PDF has its `page`, and its line is that of the words of the whole PDF. A place in a Word file has
 * the nearest `heading` above it, or is it; there each paragraph, item and row counts as one line.
 */
export function surveyJson(files: readonly SurveyedFile[]): string {
  const report = {
    version: 1,
    files: files.map((file) => {
      const paths = file.documents.map(({ path }) => path);
      return {
        path: paths.join(' + '),
        ...(paths.length > 1 && { documents: paths }),
        language: file.surveyed.language,
        aspects: file.surveyed.aspects.map(({ aspect, status, evidence }) => ({
          aspect,
          status,
          evidence: evidence.map((place) => {
            const page = pageOf(place, file);
            const heading = headingOf(place, file)?.words;
            return {
              line: place.line,
              quote: place.quote,
              ...(page !== undefined && { page }),
              ...(heading !== undefined && { heading }),
              ...(paths.length > 1 && { path: paths[place.document] ?? '' }),
            };
          }),
        })),
      };
    }),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
