import { type Change, sentenceOf } from '@regiolint/report';
import type { Language } from '@regiolint/schema';
import { escapeMarkdown, say } from 'regiolint';
import type { PlanChange } from '../agreements.ts';
import { texts } from '../texts.ts';
import { shortened } from './shortened.ts';

const longest = 500;

/** What changed in the agreements, a list for each plan; nothing when no plan changed. */
export function changesInMarkdown(plans: readonly PlanChange[], language: Language): readonly string[] {
  if (plans.length === 0) return [];
  const lists = plans.flatMap((plan) => [
    `#### ${escapeMarkdown(plan.path)}\n`,
    `${listOf(plan, language)}\n`,
  ]);
  return [`### ${texts.changes[language]}\n`, ...lists, `### ${texts.found[language]}\n`];
}

function listOf(plan: PlanChange, language: Language): string {
  if (plan.kind !== 'changed') return texts[plan.kind][language];
  const { path, before, changes } = plan;
  const moved = say(texts.moved, language, { before: escapeMarkdown(before) });
  if (changes.length === 0) return path === before ? texts.unchanged[language] : moved;
  return [
    ...(path === before ? [] : [`${moved}\n`]),
    ...changes.map((change) => lineOf(change, language)),
  ].join('\n');
}

function lineOf(change: Change, language: Language): string {
  const { subject, told } = sentenceOf(change, language);
  return `- **${escapeMarkdown(shortened(subject, longest))}**: ${escapeMarkdown(shortened(told, longest))}`;
}
