import { sentenceOf } from '@regiolint/report';
import type { DiffFormat } from './diff.ts';
import {
  countInWords,
  groupsOf,
  groupWords,
  notesInWords,
  questionOf,
  versionsInWords,
} from './diff-words.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** For a comment, a mail or the papers of a meeting. */
export const diffMarkdown: DiffFormat = (difference, context) => {
  const { language } = context;
  const blocks = groupsOf(difference).map(([group, changes]) => {
    const items = changes.flatMap((change) => {
      const { subject, told } = sentenceOf(change, language);
      const question = questionOf(change, context);
      return [
        `- **${escapeMarkdown(subject)}**: ${escapeMarkdown(told)}\n`,
        ...(question === undefined ? [] : [`  *${escapeMarkdown(question)}*\n`]),
      ];
    });
    return `#### ${groupWords[group][language]}\n\n${items.join('')}`;
  });
  const heading = difference.title ?? versionsInWords(difference, language);
  return [
    `### ${escapeMarkdown(heading)}\n`,
    `${escapeMarkdown(versionsInWords(difference, language))}. ${escapeMarkdown(countInWords(difference, language))}\n`,
    ...notesInWords(difference, language).map((text) => `${escapeMarkdown(text)}\n`),
    ...blocks,
  ].join('\n');
};
