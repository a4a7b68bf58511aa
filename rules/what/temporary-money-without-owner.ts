import { defineRule, isSettled } from '@regiolint/engine/rule';

export default defineRule({
  id: 'temporary-money-without-owner',
  aspect: 'financing',
  nature: 'question',
  from: 'emerging',
  source: '[kompas] "het eigenaarschap hiervoor bij iemand te beleggen"',
  reads: ['/financing/sources/*/duration', '/financing/sources/*/owner'],
  messages: {
    default: {
      nl: 'Wie houdt "{source}" in de gaten? Dit is tijdelijk geld.',
      en: 'Who keeps an eye on "{source}"? This is temporary money.',
    },
  },
  check(plan, report) {
    if (!isSettled(plan, 'financing')) return;
    for (const source of plan.each('/financing/sources/*')) {
      const { duration, owner } = source.data;
      if (duration !== 'temporary' || owner !== undefined) continue;
      report('default', { at: source.key('owner'), values: { source: source.name } });
    }
  },
});
