import { defineRule, isSettled, present } from '@regiolint/engine/rule';

export default defineRule({
  id: 'evaluation-rhythm-missing',
  aspect: 'evaluation',
  nature: 'question',
  from: 'emerging',
  source: '[berenschot] "de frequentie van deze zelfevaluatie, bijvoorbeeld twee keer per jaar"',
  reads: [
    '/evaluation/frequency',
    '/evaluation/nextOn',
    '/evaluation/ownVariant',
    '/meetings/calendar/*/kind',
  ],
  quietWhen: ['global-roles-without-evaluation'],
  messages: {
    default: {
      nl: 'Hoe vaak evalueren jullie, of wanneer is de volgende keer?',
      en: 'How often do you evaluate, or when is the next time?',
    },
  },
  check(plan, report) {
    if (!isSettled(plan, 'evaluation')) return;
    const { evaluation = {}, meetings } = plan.covenant;
    const { frequency, nextOn, ownVariant, explanation } = evaluation;
    if (frequency || nextOn || ownVariant || explanation) return;
    if (present(meetings?.calendar).some(({ kind }) => kind === 'evaluation')) return;
    report('default', { at: plan.at('/evaluation/frequency').key() });
  },
});
