import type { AspectName } from '@regiolint/schema';
import { anchorOf } from '../body/anchor.ts';
import type { Section } from '../body/outline.ts';
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

const hedges = {
  nl: /\b(?:niet|geen|nooit|was|waren|werd|werden|voorheen|vroeger|tot|zou|zouden|als|indien|mits|eerst)\b/i,
  en: /\b(?:not|no|never|was|were|until|formerly|would|if|unless|instead|at first)\b/i,
};

/** Whether a sentence says how things are: without a denial ("niet", "géén"), a condition or a past. */
export function isPlainlySaid(sentence: string): boolean {
  const plain = withoutAccents(sentence);
  return !hedges.nl.test(plain) && !hedges.en.test(plain);
}
