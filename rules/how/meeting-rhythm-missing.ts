import { defineRule, isSettled, present } from '@regiolint/engine/rule';

export default defineRule({
  id: 'meeting-rhythm-missing',
  aspect: 'meetings',
  nature: 'question',
  from: 'developing',
  simple: 'deepening',
  source: '[aef] "overlegstructuur"',
  reads: ['/meetings/bodies/*/frequency', '/meetings/calendar/*/body'],
  messages: {
    default: {
      nl: 'Hoe vaak komt "{body}" bij elkaar?',
      en: 'How often does "{body}" meet?',
    },
  },
  check(plan, report) {
    if (!isSettled(plan, 'meetings')) return;
    const onTheCalendar = new Set(
      present(plan.covenant.meetings?.calendar).flatMap(({ body }) => body ?? []),
    );
    for (const table of plan.each('/meetings/bodies/*')) {
      const { id, frequency } = table.data;
      if (frequency !== undefined || (id !== undefined && onTheCalendar.has(id))) continue;
      report('default', { at: table.key('frequency'), values: { body: table.name } });
    }
  },
});
