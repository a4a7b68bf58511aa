import { defineRule, insteadAt, isPast } from '@regiolint/engine/rule';

/** What says already that the agreements are looked at, or hold no more. */
const answers: readonly unknown[] = ['under-review', 'expired'];

export default defineRule({
  id: 'review-past',
  aspect: 'document',
  nature: 'question',
  from: 'emerging',
  source: '[kompas] "dat een governance nooit af is"',
  reads: ['/reviewBy', '/validUntil', '/documentStatus'],
  quietWhen: ['plan-expired'],
  messages: {
    default: {
      nl: 'De herijking stond gepland voor uiterlijk {date}. Wat kwam eruit, en wanneer is de volgende?',
      en: 'The review was set for {date} at the latest. What came out, and when is the next?',
    },
  },
  check(plan, report) {
    const reviewBy = plan.at('/reviewBy');
    if (!reviewBy.data || !isPast(plan, reviewBy.data)) return;
    if (answers.includes(plan.covenant.documentStatus)) return;
    const word = plan.words.word('/documentStatus', 'under-review');
    report('default', {
      at: reviewBy.value(),
      about: [plan.at('/validUntil').value()],
      values: { date: { date: reviewBy.data } },
      suggest: insteadAt(plan, '/documentStatus', [word]),
    });
  },
});
