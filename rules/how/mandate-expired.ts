import { defineRule, isPast, titleOfAspect } from '@regiolint/engine/rule';

export default defineRule({
  id: 'mandate-expired',
  aspect: 'mandate',
  nature: 'question',
  from: 'emerging',
  source: '[kompas] "Mandatering in de besluitvorming is van groot belang"',
  reads: ['/composition/perspectives/*/mandate/until', '/mandate/until', '/documentStatus'],
  messages: {
    default: {
      nl: 'Het mandaat van "{perspective}" liep tot {date}. Is het verlengd?',
      en: 'The mandate of "{perspective}" ran until {date}. Has it been extended?',
    },
  },
  check(plan, report) {
    if (plan.covenant.documentStatus === 'expired') return;
    for (const until of plan.each('/composition/perspectives/*/mandate/until')) {
      if (isPast(plan, until.data)) {
        report('default', {
          at: until.value(),
          values: { perspective: until.name, date: { date: until.data } },
        });
      }
    }
    const until = plan.at('/mandate/until');
    if (until.data && isPast(plan, until.data)) {
      report('default', {
        at: until.value(),
        values: { perspective: titleOfAspect('mandate'), date: { date: until.data } },
      });
    }
  },
});
