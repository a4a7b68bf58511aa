import { defineRule, isSettled } from '@regiolint/engine/rule';

const fromTheParties: ReadonlySet<string> = new Set(['rotating', 'member', 'co-chairs']);

export default defineRule({
  id: 'chair-two-hats',
  aspect: 'chair',
  nature: 'question',
  from: 'developing',
  simple: 'deepening',
  source: '[berenschot] "het eigen en sectorperspectief inruilt voor het regioperspectief"',
  reads: ['/chair/variant', '/chair/independence'],
  messages: {
    default: {
      nl: 'De voorzitter hoort ook bij een partij. Hoe komt het belang van de regio voorop te staan?',
      en: 'The chair also belongs to a party. How does the interest of the region come first?',
    },
  },
  check(plan, report) {
    const { variant, independence, explanation } = plan.covenant.chair ?? {};
    if (!fromTheParties.has(variant ?? '') || !isSettled(plan, 'chair')) return;
    if ((independence ?? explanation) !== undefined) return;
    report('default', { at: plan.at('/chair/independence').key() });
  },
});
