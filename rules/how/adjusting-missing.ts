import { defineRule, isSettled } from '@regiolint/engine/rule';

export default defineRule({
  id: 'adjusting-missing',
  aspect: 'evaluation',
  nature: 'question',
  from: 'developing',
  simple: 'not-asked',
  source: '[berenschot] "waar nodig bij te sturen"',
  reads: ['/evaluation/adjusting'],
  messages: {
    default: {
      nl: 'Hoe sturen jullie bij als het anders loopt dan gehoopt?',
      en: 'How do you adjust when things go differently than hoped?',
    },
  },
  check(plan, report) {
    const adjusting = plan.at('/evaluation/adjusting');
    if (isSettled(plan, 'evaluation') && !adjusting.data) report('default', { at: adjusting.key() });
  },
});
