import { defineRule, isPast } from '@regiolint/engine/rule';

export default defineRule({
  id: 'plan-expired',
  aspect: 'document',
  nature: 'question',
  from: 'emerging',
  source: '[kompas] "Beiden vragen namelijk permanent onderhoud"',
  reads: ['/validUntil', '/documentStatus'],
  messages: {
    default: {
      nl: 'Dit plan liep tot {date}. Geldt het nog, of is er een opvolger?',
      en: 'This plan ran until {date}. Does it still hold, or is there a successor?',
    },
  },
  check(plan, report) {
    const until = plan.at('/validUntil');
    if (!until.data || !isPast(plan, until.data) || plan.covenant.documentStatus === 'expired') return;
    report('default', { at: until.value(), values: { date: { date: until.data } } });
  },
});
