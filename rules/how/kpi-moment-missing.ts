import { defineRule, isSettled } from '@regiolint/engine/rule';

export default defineRule({
  id: 'kpi-moment-missing',
  aspect: 'evaluation',
  nature: 'question',
  from: 'emerging',
  source: '[berenschot] "KPI’s, bronnen en meetmomenten"',
  reads: ['/evaluation/kpis/*/measuredOn', '/evaluation/kpis/*/frequency'],
  messages: {
    default: {
      nl: 'Wanneer kijken jullie naar KPI "{kpi}"?',
      en: 'When do you look at KPI "{kpi}"?',
    },
  },
  check(plan, report) {
    if (!isSettled(plan, 'evaluation')) return;
    for (const kpi of plan.each('/evaluation/kpis/*')) {
      if (kpi.data.measuredOn || kpi.data.frequency) continue;
      report('default', { at: kpi.key('measuredOn'), values: { kpi: kpi.name } });
    }
  },
});
