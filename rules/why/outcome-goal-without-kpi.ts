import { defineRule, hasAnswer, present, refersTo } from '@regiolint/engine/rule';

export default defineRule({
  id: 'outcome-goal-without-kpi',
  aspect: 'purpose',
  nature: 'question',
  from: 'developing',
  simple: 'deepening',
  source: '[berenschot] "Afspraken worden gemaakt over KPI’s, bronnen en meetmomenten"',
  reads: ['/purpose/goals/*/kind', '/purpose/goals/*/kpisDeferred', '/evaluation/kpis/*/goal'],
  messages: {
    default: {
      nl: 'Waaraan merken jullie dat "{goal}" lukt? Later een KPI kiezen is ook goed: noem dan wie en wanneer.',
      en: 'How will you notice that "{goal}" succeeds? Choosing a KPI later is fine too: then name who and when.',
    },
  },
  check(plan, report) {
    if (hasAnswer(plan, 'purpose') || hasAnswer(plan, 'evaluation')) return;
    const kpis = present(plan.covenant.evaluation?.kpis);
    for (const goal of plan.each('/purpose/goals/*')) {
      if (goal.data.kind !== 'outcome' || goal.data.kpisDeferred !== undefined) continue;
      if (kpis.some((kpi) => refersTo(kpi.goal, goal.data))) continue;
      report('default', { at: goal.key(), values: { goal: goal.name } });
    }
  },
});
