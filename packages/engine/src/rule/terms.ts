import {
  type AspectName,
  aspectNames,
  type CalendarItem,
  type DecisionRule,
  fieldAt,
  type Party,
  type Words,
} from '@regiolint/schema';
import type { Accepted } from '../plan/accepted.ts';
import { present } from '../plan/accepted.ts';
import { latest, oneYearAfter } from '../plan/dates.ts';
import type { Plan } from '../plan/plan.ts';
import { titleOf } from '../plan/words.ts';

/*
 * The words with a fixed meaning in the conditions of the rules. What is empty never reaches a rule: the engine leaves
 * out keys without a value, so "empty" is `undefined` here.
 */

type Covenants = Pick<Plan, 'covenant'>;
type Aspect = Readonly<Record<string, unknown>>;

/** The ways to answer for an aspect other than by arranging it. */
export type Answer = 'deferred' | 'elsewhere' | 'notApplicable';

const answers: readonly Answer[] = ['deferred', 'elsewhere', 'notApplicable'];
const notContent: ReadonlySet<string> = new Set([...answers, 'section', 'explanation']);

/** The answers that are given for an aspect. */
export function answersOf(plan: Covenants, aspect: AspectName): readonly Answer[] {
  const given = plan.covenant[aspect] as Aspect | undefined;
  return answers.filter((answer) => given?.[answer] !== undefined);
}

export function hasAnswer(plan: Covenants, aspect: AspectName): boolean {
  const given = plan.covenant[aspect] as Aspect | undefined;
  return answers.some((answer) => given?.[answer] !== undefined);
}

/** Whether the aspect says something of its own, beside an answer, a heading and an explanation. */
export function hasContent(plan: Covenants, aspect: AspectName): boolean {
  for (const key in plan.covenant[aspect]) if (!notContent.has(key)) return true;
  return false;
}

/** It has content; or an explanation and no answer. */
export function isArranged(plan: Covenants, aspect: AspectName): boolean {
  if (hasContent(plan, aspect)) return true;
  return plan.covenant[aspect]?.explanation !== undefined && !hasAnswer(plan, aspect);
}

/** It is not arranged and has no answer. Not said is not the same as not arranged. */
export function isSilent(plan: Covenants, aspect: AspectName): boolean {
  return !isArranged(plan, aspect) && !hasAnswer(plan, aspect);
}

/** It is arranged and has no answer: only then are details of it asked for. */
export function isSettled(plan: Covenants, aspect: AspectName): boolean {
  return isArranged(plan, aspect) && !hasAnswer(plan, aspect);
}

/** Whether a date is over on the day of the run; the day itself is not. */
export function isPast(plan: Pick<Plan, 'today'>, date: string): boolean {
  return latest(date) < plan.today;
}

/** Whether a date is not later than the same day next year. */
export function isWithinAYear(plan: Pick<Plan, 'today'>, date: string): boolean {
  return latest(date) <= oneYearAfter(plan.today);
}

/** The title of an aspect, in the language of the message. */
export function titleOfAspect(aspect: AspectName): Words {
  return titleOf(`/${aspect}`);
}

/** The aspects in the order of the ordering model. */
export const aspects = aspectNames;

/** The parties that do not stand in the outer ring and do not only observe. */
export function innerParties(plan: Covenants): readonly Accepted<Party>[] {
  return present(plan.covenant.parties).filter(
    (party) => party.ring !== 'outer' && !party.roles?.includes('observer'),
  );
}

const votingMethods: ReadonlySet<string> = new Set(['majority', 'qualified-majority', 'weighted']);

/** Whether a decision rule counts votes. */
export function isVote(rule: Accepted<DecisionRule>): boolean {
  return votingMethods.has(rule.method ?? '');
}

/** How many votes there are under a decision rule; `undefined` where that is not known. */
export function totalOfVotes(plan: Covenants, rule: Accepted<DecisionRule>): number | undefined {
  const { covenant } = plan;
  const body = present(covenant.meetings?.bodies).find((table) => table.id === rule.appliesTo?.body);
  const members = rule.appliesTo?.body === undefined ? undefined : present(body?.members);
  if (rule.votesPer === 'perspective') {
    const perspectives = present(covenant.composition?.perspectives);
    return perspectives.length > 0 ? sum(perspectives.map(({ votes }) => votes ?? 1)) : undefined;
  }
  if (rule.votesPer === 'seat') {
    return members && members.length > 0
      ? sum(members.map(({ votes, seats }) => votes ?? seats ?? 1))
      : undefined;
  }
  if (rule.votesPer === 'party') {
    if (!members) return innerParties(plan).length;
    const ids = new Set(present(covenant.parties).map(({ id }) => id));
    return members.length > 0
      ? members.filter(({ who }) => who !== undefined && ids.has(who)).length
      : undefined;
  }
  if (rule.votesPer === 'group') {
    return new Set(innerParties(plan).flatMap(({ group }) => group ?? [])).size;
  }
  return undefined;
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The question that an aspect answers, in the language of the message. */
export function questionOf(aspect: AspectName): Words {
  return fieldAt(`/${aspect}`)?.question ?? titleOfAspect(aspect);
}

interface Referable {
  readonly id?: string;
  readonly name?: string;
  readonly statement?: string;
}

/**
 * Whether a reference means this item: by its id, or by its name, which is asked about elsewhere and is not a reason to
 * call the item missing.
 */
export function refersTo(reference: string | undefined, item: Referable): boolean {
  const wanted = reference?.trim();
  if (!wanted) return false;
  return [item.id, item.name, item.statement].some((text) => text?.trim() === wanted);
}

/** Whether the yearly calendar has something of this kind. */
export function isOnCalendar(plan: Covenants, kind: NonNullable<CalendarItem['kind']>): boolean {
  return present(plan.covenant.meetings?.calendar).some((item) => item.kind === kind);
}

/** What a deferral at this pointer puts off: its aspect, or the KPIs of a goal. */
export function titleOfDeferred(pointer: string): Words {
  return titleOf(pointer.endsWith('/kpisDeferred') ? '/evaluation/kpis' : `/${pointer.split('/')[1]}`);
}
