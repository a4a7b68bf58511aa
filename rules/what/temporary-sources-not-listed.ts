import { defineRule, isOnCalendar, isSettled, present } from '@regiolint/engine/rule';

export default defineRule({
  id: 'temporary-sources-not-listed',
  aspect: 'financing',
  nature: 'question',
  from: 'mature',
  simple: 'not-asked',
  source: '[kompas] "Maak periodiek inzichtelijk welke tijdelijke financieringsbronnen er zijn"',
  reads: ['/financing/sources/*/duration', '/financing/frequency', '/meetings/calendar/*/kind'],
  messages: {
    default: {
      nl: 'Wanneer lopen jullie de tijdelijke geldbronnen na?',
      en: 'When do you go through the temporary sources?',
    },
  },
  check(plan, report) {
    if (!isSettled(plan, 'financing') || isOnCalendar(plan, 'funding-review')) return;
    const financing = plan.at('/financing');
    const { sources, frequency } = financing.data ?? {};
    if (frequency !== undefined || !present(sources).some(({ duration }) => duration === 'temporary')) return;
    report('default', { at: financing.key('frequency') });
  },
});
