import { defineRule, isSettled } from '@regiolint/engine/rule';

export default defineRule({
  id: 'global-roles-without-evaluation',
  aspect: 'responsibilities',
  nature: 'question',
  from: 'emerging',
  simple: 'deepening',
  source: '[berenschot] "Vaak worden wel afspraken gemaakt over periodiek evalueren"',
  reads: ['/responsibilities/variant', '/evaluation/frequency', '/evaluation/nextOn'],
  messages: {
    default: {
      nl: 'Jullie verdelen de rollen op hoofdlijnen. Wanneer bekijken jullie of dat werkt?',
      en: 'You divide the roles in outline. When do you look whether that works?',
    },
  },
  check(plan, report) {
    if (plan.covenant.responsibilities?.variant !== 'global' || !isSettled(plan, 'evaluation')) return;
    const evaluation = plan.at('/evaluation');
    const { frequency, nextOn } = evaluation.data ?? {};
    if (frequency === undefined && nextOn === undefined) report('default', { at: evaluation.key() });
  },
});
