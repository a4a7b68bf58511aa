import { type Change, sentenceOf } from '@regiolint/report';
import type { Language } from '@regiolint/schema';
import { escapeMarkdown, questionOf, ruleAsks, say } from 'regiolint';
import type { PlanChange } from '../agreements.ts';
import { texts } from '../texts.ts';
import { shortened } from './shortened.ts';

const longest = 500;

/** What changed in the agreements, a list for each plan; nothing when no plan changed. */
export function changesInMarkdown(plans: readonly PlanChange[], language: Language): readonly string[] {
  if (plans.length === 0) return [];
  const lists = plans.flatMap((plan) => [`#### ${headingOf(plan)}\n`, `${listOf(plan, language)}\n`]);
  return [`### ${texts.changes[language]}\n`, ...lists, `### ${texts.found[language]}\n`];
}

/** By its title, as the people who discuss it know it, and where it stands. */
function headingOf({ title, path }: PlanChange): string {
  return title === undefined ? escapeMarkdown(path) : `${inList(title)} \\(${escapeMarkdown(path)}\\)`;
}

function listOf(plan: PlanChange, language: Language): string {
  if (plan.kind !== 'changed') return texts[plan.kind][language];
  const { path, before, isPart, changes } = plan;
  const notes = [
    ...(path === before ? [] : [say(texts.moved, language, { before: escapeMarkdown(before) })]),
    ...(isPart ? [texts.part[language]] : []),
  ];
  if (changes.length === 0)
    return [...notes, ...(notes.length > 0 ? [] : [texts.unchanged[language]])].join(' ');
  const lines = changes.map((change) => lineOf(change, language)).join('\n');
  return notes.length > 0 ? `${notes.join(' ')}\n\n${lines}` : lines;
}

function lineOf(change: Change, language: Language): string {
  const { subject, told } = sentenceOf(change, language);
  const asked = questionOf(change, { language, asks: (rule) => ruleAsks(rule, language) });
  return [
    `- **${inList(subject)}**: ${inList(told)}`,
    ...(asked === undefined ? [] : [`  *${inList(asked)}*`]),
  ].join('\n');
}

function inList(text: string): string {
  return escapeMarkdown(shortened(text, longest));
}
