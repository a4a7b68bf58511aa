import { defineRule, isSettled } from '@regiolint/engine/rule';

export default defineRule({
  id: 'chair-tasks-missing',
  aspect: 'chair',
  nature: 'question',
  from: 'mature',
  simple: 'not-asked',
  source: '[berenschot] "uitwerking rol en invulling voorzitter"',
  reads: ['/chair/tasks', '/chair/responsibleFor', '/chair/variant'],
  messages: {
    default: {
      nl: 'Wat doet de voorzitter, en waarvoor is de voorzitter verantwoordelijk?',
      en: 'What does the chair do, and what is the chair responsible for?',
    },
  },
  check(plan, report) {
    const { variant, tasks, responsibleFor } = plan.covenant.chair ?? {};
    if (!isSettled(plan, 'chair') || variant === 'none') return;
    if ((tasks ?? responsibleFor) !== undefined) return;
    report('default', { at: plan.at('/chair/tasks').key() });
  },
});
