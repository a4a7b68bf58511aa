import { defineRule, isSettled } from '@regiolint/engine/rule';

export default defineRule({
  id: 'temporary-money-without-path',
  aspect: 'financing',
  nature: 'question',
  from: 'developing',
  simple: 'deepening',
  source: '[kompas] "ga tijdig aan de slag met structurele financiering"',
  reads: [
    '/financing/sources/*/duration',
    '/financing/sources/*/followUp',
    '/financing/sources/*/endsBecause',
  ],
  quietWhen: ['temporary-money-ends-soon'],
  messages: {
    default: {
      nl: 'Wat komt er na "{source}"? Bewust stoppen is ook goed.',
      en: 'What comes after "{source}"? Stopping by choice is fine too.',
    },
  },
  check(plan, report) {
    if (!isSettled(plan, 'financing')) return;
    for (const source of plan.each('/financing/sources/*')) {
      const { duration, followUp, endsBecause } = source.data;
      if (duration !== 'temporary' || followUp !== undefined || endsBecause !== undefined) continue;
      report('default', { at: source.key(), values: { source: source.name } });
    }
  },
});
