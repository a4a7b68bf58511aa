import { defineRule, isSettled } from '@regiolint/engine/rule';

export default defineRule({
  id: 'kpi-source-missing',
  aspect: 'evaluation',
  nature: 'question',
  from: 'emerging',
  source: '[berenschot] "KPI’s, bronnen en meetmomenten"',
  reads: ['/evaluation/kpis/*/source'],
  messages: {
    default: {
      nl: 'Uit welke bron komt KPI "{kpi}"?',
      en: 'From which source does KPI "{kpi}" come?',
    },
  },
  check(plan, report) {
    if (!isSettled(plan, 'evaluation')) return;
    for (const kpi of plan.each('/evaluation/kpis/*')) {
      if (!kpi.data.source) report('default', { at: kpi.key('source'), values: { kpi: kpi.name } });
    }
  },
});
