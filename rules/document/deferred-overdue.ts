import { defineRule, isPast, titleOfDeferred } from '@regiolint/engine/rule';

export default defineRule({
  id: 'deferred-overdue',
  aspect: 'all',
  nature: 'question',
  from: 'emerging',
  source:
    '[berenschot] "kiezen ervoor dit onderdeel op te nemen in de werkagenda van 2024 en dan uit te werken"',
  reads: ['/{aspect}/deferred/until', '/purpose/goals/*/kpisDeferred/until', '/documentStatus'],
  messages: {
    default: {
      nl: '"{aspect}" was uitgesteld tot {until}. Wat is er afgesproken, of wat is de nieuwe datum?',
      en: '"{aspect}" was deferred until {until}. What was agreed, or what is the new date?',
    },
  },
  check(plan, report) {
    if (plan.covenant.documentStatus === 'expired') return;
    const deferrals = [...plan.each('/{aspect}/deferred'), ...plan.each('/purpose/goals/*/kpisDeferred')];
    for (const deferral of deferrals) {
      const { until } = deferral.data;
      if (until === undefined || !isPast(plan, until)) continue;
      const aspect = titleOfDeferred(deferral.pointer);
      report('default', { at: deferral.value('until'), values: { aspect, until: { date: until } } });
    }
  },
});
