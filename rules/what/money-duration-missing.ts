import { defineRule, isSettled } from '@regiolint/engine/rule';

export default defineRule({
  id: 'money-duration-missing',
  aspect: 'financing',
  nature: 'question',
  from: 'developing',
  simple: 'deepening',
  source: '[berenschot] "onderscheid is tussen tijdelijke financiering"',
  reads: ['/financing/sources/*/duration'],
  messages: {
    default: {
      nl: 'Is "{source}" tijdelijk of structureel?',
      en: 'Is "{source}" temporary or structural?',
    },
  },
  check(plan, report) {
    if (!isSettled(plan, 'financing')) return;
    for (const source of plan.each('/financing/sources/*')) {
      const { duration, kind } = source.data;
      if (duration !== undefined || kind === 'in-kind') continue;
      report('default', { at: source.key('duration'), values: { source: source.name } });
    }
  },
});
