import { defineRule, isSilent, present } from '@regiolint/engine/rule';

export default defineRule({
  id: 'chair-not-addressed',
  aspect: 'chair',
  nature: 'question',
  from: 'emerging',
  simple: 'not-asked',
  source: '[berenschot] "Voorzitter en ondersteuningsstructuur"',
  reads: ['/chair', '/meetings/bodies'],
  quietWhen: ['body-aspect-undeclared'],
  messages: {
    default: {
      nl: 'Wie is de voorzitter? Geen vaste voorzitter is ook goed.',
      en: 'Who chairs? No fixed chair is fine too.',
    },
  },
  check(plan, report) {
    if (present(plan.covenant.meetings?.bodies).length === 0 || !isSilent(plan, 'chair')) return;
    report('default', { at: plan.aspect('chair').key() });
  },
});
