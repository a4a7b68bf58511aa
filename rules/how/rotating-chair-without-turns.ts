import { defineRule, isSettled } from '@regiolint/engine/rule';

export default defineRule({
  id: 'rotating-chair-without-turns',
  aspect: 'chair',
  nature: 'question',
  from: 'emerging',
  simple: 'deepening',
  source: '[berenschot] "Roulerende voorzitter"',
  reads: ['/chair/variant', '/chair/order', '/chair/term'],
  messages: {
    default: {
      nl: 'Het voorzitterschap rouleert. In welke volgorde, of voor hoe lang?',
      en: 'The chair rotates. In which order, or for how long?',
    },
  },
  check(plan, report) {
    const { variant, order, term, ownVariant, explanation } = plan.covenant.chair ?? {};
    if (variant !== 'rotating' || !isSettled(plan, 'chair')) return;
    if ((order ?? term ?? ownVariant ?? explanation) !== undefined) return;
    report('default', { at: plan.at('/chair/order').key() });
  },
});
