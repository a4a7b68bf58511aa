import { defineRule, isSettled, present } from '@regiolint/engine/rule';

const withCosts: ReadonlySet<string> = new Set(['programme-office', 'separate', 'neutral-organisation']);

export default defineRule({
  id: 'support-unfunded',
  aspect: 'support',
  nature: 'question',
  from: 'developing',
  simple: 'deepening',
  source: '[berenschot] "de opzet van een programmabureau met ondersteuning"',
  reads: ['/support/variant', '/financing/sources/*/covers'],
  quietWhen: ['governance-money-not-separate'],
  messages: {
    default: {
      nl: 'Wie betaalt de ondersteuning?',
      en: 'Who pays for the support?',
    },
  },
  check(plan, report) {
    const { support, financing } = plan.covenant;
    if (!withCosts.has(support?.variant ?? '')) return;
    if (!isSettled(plan, 'support') || !isSettled(plan, 'financing')) return;
    const sources = present(financing?.sources);
    if (sources.length === 0 || sources.some(({ covers }) => covers === undefined)) return;
    const covered = new Set(sources.flatMap(({ covers }) => covers ?? []));
    if (covered.has('support') || covered.has('governance')) return;
    report('default', { at: plan.at('/support/variant').value() });
  },
});
