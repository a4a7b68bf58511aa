import { defineRule, isSettled } from '@regiolint/engine/rule';

export default defineRule({
  id: 'raci-no-responsible',
  aspect: 'responsibilities',
  nature: 'question',
  from: 'emerging',
  source: '[kompas] "wie voert uit?"',
  reads: [
    '/responsibilities/raci/*/responsible',
    '/responsibilities/raci/*/accountable',
    '/responsibilities/raci/*/activity',
  ],
  messages: {
    responsible: {
      nl: 'Wie voert "{activity}" uit?',
      en: 'Who carries out "{activity}"?',
    },
    accountable: {
      nl: 'Wie is eindverantwoordelijk voor "{activity}"?',
      en: 'Who is accountable for "{activity}"?',
    },
    both: {
      nl: 'Wie voert "{activity}" uit, en wie is eindverantwoordelijk?',
      en: 'Who carries out "{activity}", and who is accountable?',
    },
  },
  check(plan, report) {
    if (!isSettled(plan, 'responsibilities')) return;
    for (const line of plan.each('/responsibilities/raci/*')) {
      const { responsible, accountable } = line.data;
      const values = { activity: line.name };
      if (!responsible && !accountable) report('both', { at: line.key(), values });
      else if (!responsible) report('responsible', { at: line.key('responsible'), values });
      else if (!accountable) report('accountable', { at: line.key('accountable'), values });
    }
  },
});
