import { type Language, modelBlocks } from '@regiolint/schema';
import type { AspectSeen } from '@regiolint/survey';
import { createColors } from 'picocolors';
import { say } from '../text/texts.ts';
import { printable } from './printable.ts';
import { placeOf } from './survey-place.ts';
import {
  answerIn,
  closingLines,
  questionOf,
  type SurveyedFile,
  type SurveyFormat,
  surveyTexts,
  titleOf,
} from './survey-words.ts';

/** For people: in the order of the model, never by answer; the quote, or the question where the text says nothing. */
export function surveyPretty(files: readonly SurveyedFile[], format: SurveyFormat): string {
  return `${files.map((file) => fileLines(file, format).join('\n')).join('\n\n')}\n`;
}

function fileLines(file: SurveyedFile, { language: asked, color }: SurveyFormat): readonly string[] {
  const colors = createColors(color);
  const language = asked ?? file.surveyed.language;
  const paths = file.documents.map(({ path }) => printable(path));
  const seen = new Map(file.surveyed.aspects.map((aspect) => [aspect.aspect, aspect]));
  return [
    paths.length > 1
      ? say(surveyTexts.together, language, { documents: paths.join(', ') })
      : colors.underline(paths.join('')),
    '',
    ...modelBlocks().flatMap(({ title, aspects }) => [
      colors.bold(title[language].toUpperCase()),
      ...aspects.flatMap((aspect) => aspectLines(seen.get(aspect), file, language, color)),
      '',
    ]),
    ...closingLines(file, language),
  ];
}

function aspectLines(
  seen: AspectSeen | undefined,
  file: SurveyedFile,
  language: Language,
  color: boolean,
): readonly string[] {
  if (!seen) return [];
  const colors = createColors(color);
  const head = `  ${titleOf(seen.aspect, language)}: ${answerIn(file, seen.status, language)}`;
  if (seen.status === 'absent') return [head, `      ${colors.italic(questionOf(seen.aspect, language))}`];
  return [
    head,
    ...seen.evidence.map(
      (place) => `      ${colors.dim(placeOf(place, file, language))}  "${printable(place.quote)}"`,
    ),
  ];
}
