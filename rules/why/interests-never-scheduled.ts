import { defineRule, hasAnswer, isOnCalendar, isSettled } from '@regiolint/engine/rule';

export default defineRule({
  id: 'interests-never-scheduled',
  aspect: 'giveAndTake',
  nature: 'question',
  from: 'developing',
  simple: 'not-asked',
  source: '[berenschot] "bespreek ieders belangen een aantal keer per jaar"',
  reads: ['/giveAndTake/variant', '/giveAndTake/frequency', '/meetings/calendar/*/kind'],
  messages: {
    default: {
      nl: 'Wanneer praten jullie over ieders belangen?',
      en: 'When do you talk about everyone’s interests?',
    },
  },
  check(plan, report) {
    if (!isSettled(plan, 'giveAndTake') || hasAnswer(plan, 'meetings')) return;
    const giveAndTake = plan.at('/giveAndTake');
    const { variant, frequency } = giveAndTake.data ?? {};
    if (variant !== 'interests-on-table' && variant !== 'per-theme') return;
    if (frequency === undefined && !isOnCalendar(plan, 'interests')) {
      report('default', { at: giveAndTake.key('frequency') });
    }
  },
});
