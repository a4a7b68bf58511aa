import { modelBlocks } from '@regiolint/schema';
import { escapeMarkdown } from './escape-markdown.ts';
import { printable } from './printable.ts';
import { placeOf } from './survey-place.ts';
import {
  answerIn,
  closingLines,
  questionOf,
  type SurveyedFile,
  type SurveyFormat,
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
      lines.push(`- **${titleOf(aspect, language)}**: ${answerIn(file, found.status, language)}`);
      if (found.status === 'absent') lines.push(`  - *${questionOf(aspect, language)}*`);
      for (const place of found.evidence)
        lines.push(`  - ${escapeMarkdown(placeOf(place, file, language))}: ${quoted(place.quote)}`);
    }
  }
  return `${[...lines, '', ...closingLines(file, language)].join('\n')}\n`;
}

/**
 * A quote that can be copied and found again: where signs in it need an escape, it is written as code, in which nothing
 * is a mark, a link or a mention.
 */
function quoted(quote: string): string {
  const text = printable(quote);
  return escapeMarkdown(text) === text ? `"${text}"` : asCode(text);
}

/** Between more backticks than stand beside each other in it. */
function asCode(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const room = /^`|`$/.test(text) ? ' ' : '';
  return fence + room + text + room + fence;
}
