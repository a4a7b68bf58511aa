import { defineRule, isOnCalendar } from '@regiolint/engine/rule';

export default defineRule({
  id: 'review-date-missing',
  aspect: 'document',
  nature: 'question',
  from: 'developing',
  simple: 'not-asked',
  source: '[kompas] "Het overzicht helpt dus ook om keuzes gaandeweg te herijken"',
  reads: ['/reviewBy', '/meetings/calendar/*/kind', '/documentStatus'],
  messages: {
    default: {
      nl: 'Wanneer herijken jullie deze afspraken?',
      en: 'When will you review these agreements?',
    },
  },
  check(plan, report) {
    const { reviewBy, documentStatus } = plan.covenant;
    if (reviewBy !== undefined || isOnCalendar(plan, 'review') || documentStatus === 'expired') return;
    report('default', { at: plan.at('/reviewBy').key() });
  },
});
