import { modelBlocks } from '@regiolint/schema';
import { escapeMarkdown } from './escape-markdown.ts';
import { placeOf } from './survey-place.ts';
import {
  answerWords,
  questionOf,
  type SurveyedFile,
  type SurveyFormat,
  surveyTexts,
  titleOf,
} from './survey-words.ts';

/** For a page or a mail: a heading for each block, an item for each aspect. */
export function surveyMarkdown(files: readonly SurveyedFile[], format: SurveyFormat): string {
  return files.map((file) => fileText(file, format)).join('\n');
}

function fileText(file: SurveyedFile, { language: asked }: SurveyFormat): string {
  const language = asked ?? file.surveyed.language;
  const seen = new Map(file.surveyed.aspects.map((aspect) => [aspect.aspect, aspect]));
  const lines = [`# ${file.documents.map(({ path }) => escapeMarkdown(path)).join(' + ')}`];
  for (const { title, aspects } of modelBlocks()) {
    lines.push('', `## ${title[language]}`, '');
    for (const aspect of aspects) {
      const found = seen.get(aspect);
      if (!found) continue;
      lines.push(`- **${titleOf(aspect, language)}**: ${answerWords[found.status][language]}`);
      if (found.status === 'absent') lines.push(`  - *${questionOf(aspect, language)}*`);
      for (const place of found.evidence)
        lines.push(`  - ${escapeMarkdown(placeOf(place, file, language))}: "${escapeMarkdown(place.quote)}"`);
    }
  }
  return `${[...lines, '', surveyTexts.proposal[language], surveyTexts.legend[language]].join('\n')}\n`;
}
