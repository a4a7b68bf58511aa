import { defineRule, isPast } from '@regiolint/engine/rule';

export default defineRule({
  id: 'chair-term-over',
  aspect: 'chair',
  nature: 'question',
  from: 'emerging',
  source: 'tool need',
  reads: ['/chair/until', '/documentStatus'],
  messages: {
    default: {
      nl: 'De termijn van de voorzitter liep tot {date}. Wie is nu voorzitter?',
      en: 'The term of the chair ran until {date}. Who chairs now?',
    },
  },
  check(plan, report) {
    const { chair, documentStatus } = plan.covenant;
    if (chair?.until === undefined || documentStatus === 'expired' || !isPast(plan, chair.until)) return;
    report('default', { at: plan.at('/chair/until').value(), values: { date: { date: chair.until } } });
  },
});
