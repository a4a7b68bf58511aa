import { defineRule, isSettled, isSilent } from '@regiolint/engine/rule';

export default defineRule({
  id: 'goals-missing',
  aspect: 'purpose',
  nature: 'question',
  from: 'emerging',
  simple: 'not-asked',
  source: '[berenschot] "procesmatige of inspanningsdoelen te formuleren"',
  reads: ['/purpose', '/purpose/goals'],
  quietWhen: ['body-aspect-undeclared'],
  messages: {
    default: {
      nl: 'Wat willen jullie bereiken? Een procesdoel is ook goed.',
      en: 'What do you want to achieve? A process goal is fine too.',
    },
  },
  check(plan, report) {
    const { goals, ownVariant, explanation } = plan.covenant.purpose ?? {};
    const saysNoGoal = goals === undefined && ownVariant === undefined && explanation === undefined;
    if (isSilent(plan, 'purpose') || (isSettled(plan, 'purpose') && saysNoGoal)) {
      report('default', { at: plan.at('/purpose').key() });
    }
  },
});
