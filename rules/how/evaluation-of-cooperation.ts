import { defineRule, isSettled, present } from '@regiolint/engine/rule';

export default defineRule({
  id: 'evaluation-of-cooperation',
  aspect: 'evaluation',
  nature: 'deepening',
  from: 'developing',
  simple: 'not-asked',
  source: '[berenschot] "Voeren we met elkaar het juiste gesprek?"',
  reads: ['/evaluation/variant', '/evaluation/cooperation', '/evaluation/instruments'],
  messages: {
    default: {
      nl: 'Kijken jullie bij de evaluatie ook naar de samenwerking zelf?',
      en: 'Does the evaluation also look at the cooperation itself?',
    },
  },
  check(plan, report) {
    const { evaluation } = plan.covenant;
    if (!isSettled(plan, 'evaluation') || evaluation?.variant !== 'objectives') return;
    if (evaluation.cooperation || evaluation.explanation) return;
    const instruments = present(evaluation.instruments);
    if (instruments.includes('compass') || instruments.includes('self-evaluation')) return;
    report('default', { at: plan.at('/evaluation/cooperation').key() });
  },
});
