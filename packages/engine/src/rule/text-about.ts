import type { AspectName } from '@regiolint/schema';
import { anchorOf } from '../body/anchor.ts';
import type { Section } from '../body/outline.ts';
import { present } from '../plan/accepted.ts';
import type { Plan, WithBody } from '../plan/plan.ts';
import { withoutAccents } from '../source/accents.ts';

/**
 * The sections of the text that are about an aspect: those with a heading that speaks of it, or that the aspect names, and
 * those below it with a heading that speaks of nothing else.
 */
export function sectionsAbout(
  { covenant, outline }: Pick<Plan, 'covenant'> & Pick<WithBody, 'outline'>,
  aspect: AspectName,
): readonly Section[] {
  const named = covenant[aspect]?.section;
  let inside: number | undefined;
  return outline.sections.filter(({ heading, depth, about }) => {
    if (inside !== undefined && depth <= inside) inside = undefined;
    if (named !== undefined && anchorOf(heading) === anchorOf(named)) inside = depth;
    return inside !== undefined || about.includes(aspect);
  });
}

/** Bodies that decide for themselves, and not for the collaboration. */
const otherBodies =
  /\b(?:(?:gemeente|ondernemings|clienten|patienten|jongeren|advies)ra(?:ad|den)|(?:de|elke|iedere) ra(?:ad|den)|ra(?:ad|den) van (?:toezicht|commissarissen|bestuur)|provinciale staten|tweede kamer|(?:in|within|of|by) (?:the|each|every|a) (?:[a-z]+ )?councils?|councils? (?:decides?|votes?)|supervisory boards?|parliament)\b/i;

/** Whether a sentence is about a body of somebody else, such as a municipal council, and names none of the plan. */
export function isOfAnotherBody({ covenant }: Pick<Plan, 'covenant'>, sentence: string): boolean {
  const plain = withoutAccents(sentence).toLowerCase();
  const own = present(covenant.meetings?.bodies).flatMap(({ name }) => name ?? []);
  return otherBodies.test(plain) && !own.some((name) => plain.includes(withoutAccents(name).toLowerCase()));
}

const hedges = {
  nl: /\b(?:niet|geen|nooit|was|waren|werd|werden|voorheen|vroeger|tot|zou|zouden|als|indien|mits|eerst)\b/i,
  en: /\b(?:not|no|never|was|were|until|formerly|would|if|unless|instead|at first)\b/i,
};

/** Whether a sentence says how things are: without a denial ("niet", "géén"), a condition or a past. */
export function isPlainlySaid(sentence: string): boolean {
  const plain = withoutAccents(sentence);
  return !hedges.nl.test(plain) && !hedges.en.test(plain);
}
