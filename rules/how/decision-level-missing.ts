import { defineRule, isSettled } from '@regiolint/engine/rule';

export default defineRule({
  id: 'decision-level-missing',
  aspect: 'decisionMaking',
  nature: 'question',
  from: 'emerging',
  simple: 'deepening',
  source: '[berenschot] "Per niveau kan besluitvorming verschillen"',
  reads: ['/decisionMaking/rules/*/appliesTo'],
  messages: {
    default: {
      nl: 'Er zijn meer besluitregels. Waarvoor geldt deze?',
      en: 'There is more than one decision rule. What does this one hold for?',
    },
  },
  check(plan, report) {
    if (!isSettled(plan, 'decisionMaking')) return;
    // The last one may be the rule for the rest.
    for (const rule of plan.each('/decisionMaking/rules/*').slice(0, -1)) {
      if (rule.data.appliesTo === undefined) report('default', { at: rule.key('appliesTo') });
    }
  },
});
