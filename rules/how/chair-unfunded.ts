import { defineRule, isSettled, present } from '@regiolint/engine/rule';

export default defineRule({
  id: 'chair-unfunded',
  aspect: 'chair',
  nature: 'question',
  from: 'emerging',
  simple: 'deepening',
  source: '[berenschot] "deze manier geen extra inhuur (en kosten) oplevert"',
  reads: ['/chair/variant', '/financing/sources/*/covers'],
  quietWhen: ['governance-money-not-separate'],
  messages: {
    default: {
      nl: 'Wie betaalt de onafhankelijke voorzitter?',
      en: 'Who pays the independent chair?',
    },
  },
  check(plan, report) {
    const { chair, financing } = plan.covenant;
    if (chair?.variant !== 'independent' || !isSettled(plan, 'financing')) return;
    const sources = present(financing?.sources);
    if (sources.length === 0 || sources.some(({ covers }) => covers === undefined)) return;
    const covered = new Set(sources.flatMap(({ covers }) => covers ?? []));
    if (covered.has('chair') || covered.has('support') || covered.has('governance')) return;
    report('default', { at: plan.at('/chair/variant').value() });
  },
});
