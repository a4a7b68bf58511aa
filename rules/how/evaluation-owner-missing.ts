import { defineRule, isSettled } from '@regiolint/engine/rule';

export default defineRule({
  id: 'evaluation-owner-missing',
  aspect: 'evaluation',
  nature: 'question',
  from: 'developing',
  simple: 'deepening',
  source: '[berenschot] "Beleg het sturen op resultaat expliciet"',
  reads: ['/evaluation/owner'],
  messages: {
    default: {
      nl: 'Wie organiseert de evaluatie?',
      en: 'Who organises the evaluation?',
    },
  },
  check(plan, report) {
    const owner = plan.at('/evaluation/owner');
    if (isSettled(plan, 'evaluation') && !owner.data) report('default', { at: owner.key() });
  },
});
