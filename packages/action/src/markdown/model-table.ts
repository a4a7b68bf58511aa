import { type Card, orderingModelInWords, type ReportInput } from '@regiolint/report';
import type { Language } from '@regiolint/schema';
import { escapeMarkdown, say } from 'regiolint';
import { texts } from '../texts.ts';
import { folded } from './folded.ts';
import { shortened } from './shortened.ts';

/** So many texts stand in a cell, and so much of each: the whole of it is in the plan. */
const mostTexts = 12;
const longest = 300;

/** The ordering model of a plan as a table, folded: every aspect with its answer, and a question where nothing is said. */
export function modelTable(input: ReportInput): string {
  const { language } = input;
  const { blocks, legend } = orderingModelInWords(input);
  const rows = blocks.flatMap(({ title, note, cards }) => [
    `| **${title}** | | ${note ? cell(note) : ''} |`,
    ...cards.map((card) => rowOf(card, language)),
  ]);
  return folded(texts.model[language], [headOf(language), '|---|---|---|', ...rows, '', legend].join('\n'));
}

function headOf(language: Language): string {
  return `| ${texts.aspect[language]} | ${texts.answer[language]} | ${texts.words[language]} |`;
}

function rowOf({ name, label, heading, words, note, question }: Card, language: Language): string {
  const hidden = Math.max(words.length - mostTexts, 0);
  const told = [
    heading,
    ...words.slice(0, mostTexts),
    hidden > 0 ? say(texts.more, language, { hidden }) : undefined,
    note,
  ].flatMap((text) => (text ? cell(text) : []));
  const asked = question ? [`*${cell(question)}*`] : [];
  return `| ${cell(name)} | ${cell(label ?? '')} | ${[...told, ...asked].join('<br>')} |`;
}

function cell(text: string): string {
  return escapeMarkdown(shortened(text, longest));
}
