import { type Card, orderingModelInWords, type ReportInput } from '@regiolint/report';
import type { Language } from '@regiolint/schema';
import { escapeMarkdown } from 'regiolint';
import { texts } from '../texts.ts';
import { folded } from './folded.ts';

/** So much of one text stands in the table; the whole of it is in the plan. */
const longest = 300;

/** The ordering model of a plan as a table, folded: every aspect with its answer, and a question where nothing is said. */
export function modelTable(input: ReportInput): string {
  const { language } = input;
  const { blocks } = orderingModelInWords(input);
  const rows = blocks.flatMap(({ title, note, cards }) => [
    `| **${title}** | | ${note ? cell(note) : ''} |`,
    ...cards.map((card) => rowOf(card)),
  ]);
  return folded(texts.model[language], [headOf(language), '|---|---|---|', ...rows].join('\n'));
}

function headOf(language: Language): string {
  return `| ${texts.aspect[language]} | ${texts.answer[language]} | ${texts.words[language]} |`;
}

function rowOf({ name, label, heading, words, note, question }: Card): string {
  const told = [heading, ...words, note]
    .filter((text) => text !== undefined && text !== '')
    .map((text) => cell(text ?? ''));
  const asked = question ? [`*${cell(question)}*`] : [];
  return `| ${cell(name)} | ${cell(label ?? '')} | ${[...told, ...asked].join('<br>')} |`;
}

function cell(text: string): string {
  const characters = [...text];
  return escapeMarkdown(
    characters.length > longest ? `${characters.slice(0, longest).join('').trimEnd()}…` : text,
  );
}
