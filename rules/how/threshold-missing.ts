import { defineRule, isSettled } from '@regiolint/engine/rule';

export default defineRule({
  id: 'threshold-missing',
  aspect: 'decisionMaking',
  nature: 'question',
  from: 'emerging',
  source: '[berenschot] "vooraf bepaald op welke manier besluiten tot stand komen"',
  reads: ['/decisionMaking/rules/*/method', '/decisionMaking/rules/*/threshold'],
  messages: {
    default: {
      nl: 'Hoe groot is de meerderheid die nodig is?',
      en: 'How large a majority is needed?',
    },
  },
  check(plan, report) {
    if (!isSettled(plan, 'decisionMaking')) return;
    for (const rule of plan.each('/decisionMaking/rules/*')) {
      const { method, threshold, explanation } = rule.data;
      if (method !== 'qualified-majority' || (threshold ?? explanation) !== undefined) continue;
      report('default', { at: rule.key('threshold') });
    }
  },
});
