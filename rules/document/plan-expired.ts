import { defineRule, insteadAt, isPast } from '@regiolint/engine/rule';

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
    const suggest = insteadAt(
      plan,
      '/documentStatus',
      ['expired', 'under-review'].map((word) => plan.words.word('/documentStatus', word)),
    );
    report('default', { at: until.value(), values: { date: { date: until.data } }, suggest });
  },
});
