import { defineRule, isSettled, present } from '@regiolint/engine/rule';

export default defineRule({
  id: 'evaluation-goal-mismatch',
  aspect: 'evaluation',
  nature: 'question',
  from: 'developing',
  simple: 'deepening',
  source: '[berenschot] "wordt logischerwijs gekozen voor procesevaluatie"',
  reads: ['/purpose/goals/*/kind', '/evaluation/variant', '/evaluation/explanation'],
  messages: {
    'process-goals': {
      nl: 'Jullie doelen gaan over het proces, de evaluatie over resultaten. Past dat bij elkaar?',
      en: 'Your goals are about the process, the evaluation is about results. Do they fit?',
    },
    'outcome-goals': {
      nl: 'Jullie hebben ook uitkomstdoelen. Hoe volgen jullie die?',
      en: 'You also have outcome goals. How do you follow them?',
    },
  },
  check(plan, report) {
    if (!isSettled(plan, 'evaluation') || plan.covenant.evaluation?.explanation) return;
    const kinds = present(plan.covenant.purpose?.goals).map(({ kind }) => kind);
    if (kinds.length === 0 || kinds.includes(undefined)) return;
    const variant = plan.at('/evaluation/variant');
    const isOutcome = kinds.includes('outcome');
    if (variant.data === 'objectives' && !isOutcome) report('process-goals', { at: variant.value() });
    if (variant.data === 'process' && isOutcome) report('outcome-goals', { at: variant.value() });
  },
});
