import { defineRule, isSettled } from '@regiolint/engine/rule';

export default defineRule({
  id: 'governance-money-not-separate',
  aspect: 'financing',
  nature: 'question',
  from: 'developing',
  simple: 'deepening',
  source: '[kompas] "Maak een onderscheid tussen financiering van de governance"',
  reads: ['/financing/sources/*/covers'],
  messages: {
    default: {
      nl: 'Is "{source}" voor de governance of voor activiteiten?',
      en: 'Is "{source}" for the governance or for activities?',
    },
  },
  check(plan, report) {
    if (!isSettled(plan, 'financing')) return;
    for (const source of plan.each('/financing/sources/*')) {
      if (source.data.covers !== undefined) continue;
      report('default', { at: source.key('covers'), values: { source: source.name } });
    }
  },
});
