import { defineRule, isPast } from '@regiolint/engine/rule';

export default defineRule({
  id: 'evaluation-past',
  aspect: 'evaluation',
  nature: 'question',
  from: 'emerging',
  source: '[berenschot] "(PDCA-cyclus)"',
  reads: ['/evaluation/nextOn', '/documentStatus'],
  messages: {
    default: {
      nl: 'De evaluatie stond gepland voor {date}. Wat kwam eruit, en wanneer is de volgende?',
      en: 'The evaluation was set for {date}. What came out, and when is the next?',
    },
  },
  check(plan, report) {
    const nextOn = plan.at('/evaluation/nextOn');
    if (!nextOn.data || plan.covenant.documentStatus === 'expired') return;
    if (isPast(plan, nextOn.data)) {
      report('default', { at: nextOn.value(), values: { date: { date: nextOn.data } } });
    }
  },
});
