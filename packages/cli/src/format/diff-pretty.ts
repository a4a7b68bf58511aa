import { sentenceOf } from '@regiolint/report';
import { createColors } from 'picocolors';
import type { DiffFormat } from './diff.ts';
import {
  countInWords,
  groupsOf,
  groupWords,
  notesInWords,
  questionOf,
  versionsInWords,
} from './diff-words.ts';
import { printable } from './printable.ts';

/** For people: a sentence for each thing that is agreed otherwise, in the blocks of the ordering model. */
export const diffPretty: DiffFormat = (difference, context) => {
  const { language, color } = context;
  const colors = createColors(color);
  const title = difference.title === undefined ? [] : [colors.bold(printable(difference.title))];
  const blocks = groupsOf(difference).flatMap(([group, changes]) => [
    colors.underline(groupWords[group][language]),
    '',
    ...changes.flatMap((change) => {
      const { subject, told } = sentenceOf(change, language);
      const question = questionOf(change, context);
      return [
        `  - ${colors.bold(`${printable(subject)}:`)} ${printable(told)}`,
        ...(question === undefined ? [] : [`    ${colors.dim(printable(question))}`]),
      ];
    }),
    '',
  ]);
  return [
    ...title,
    colors.dim(printable(versionsInWords(difference, language))),
    ...notesInWords(difference, language).map(printable),
    '',
    ...blocks,
    colors.bold(printable(countInWords(difference, language))),
    '',
  ].join('\n');
};
