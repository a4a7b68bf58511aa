import type { Language } from '@regiolint/schema';
import { titleOf } from '../covenant/heading.ts';
import { wordingOf } from '../covenant/wording.ts';
import type { ComparedPlan } from './compare-plans.ts';

interface NamedPlan {
  readonly name: string;
  readonly plan: ComparedPlan;
}

/** Plans by the name of their region, alphabetically; where two are called the same also by title, or by path. */
export function namesOfPlans(plans: readonly ComparedPlan[], language: Language): readonly NamedPlan[] {
  const regions = plans.map((plan) => plan.covenant.region?.name ?? titleIn(plan, language));
  const titled = regions.map((name, at) => {
    const title = titleIn(plans[at] as ComparedPlan, language);
    return isTwice(regions, name) && title !== name ? `${name} · ${title}` : name;
  });
  const names = titled.map((name, at) =>
    isTwice(titled, name) ? `${name} (${(plans[at] as ComparedPlan).path})` : name,
  );
  const { compare } = new Intl.Collator(language, { numeric: true });
  return plans
    .map((plan, at) => ({ name: names[at] ?? plan.path, plan }))
    .sort((a, b) => compare(a.name, b.name) || (a.plan.path < b.plan.path ? -1 : 1));
}

function isTwice(names: readonly string[], name: string): boolean {
  return names.indexOf(name) !== names.lastIndexOf(name);
}

function titleIn({ covenant }: ComparedPlan, language: Language): string {
  return titleOf(covenant, wordingOf(covenant, language));
}
