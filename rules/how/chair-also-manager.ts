import { defineRule, isSettled } from '@regiolint/engine/rule';

export default defineRule({
  id: 'chair-also-manager',
  aspect: 'chair',
  nature: 'question',
  from: 'mature',
  simple: 'not-asked',
  source: '[berenschot] "Voorzitter is ook manager ondersteuningsstructuur"',
  reads: ['/chair/variant', '/chair/answersTo'],
  messages: {
    default: {
      nl: 'De voorzitter is ook manager. Aan wie legt de voorzitter verantwoording af?',
      en: 'The chair is also the manager. To whom does the chair answer?',
    },
  },
  check(plan, report) {
    const { variant, answersTo } = plan.covenant.chair ?? {};
    if (variant !== 'manager' || answersTo !== undefined || !isSettled(plan, 'chair')) return;
    report('default', { at: plan.at('/chair/answersTo').key() });
  },
});
