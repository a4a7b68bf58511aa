import { defineRule, hasAnswer } from '@regiolint/engine/rule';

export default defineRule({
  id: 'participation-none-reason',
  aspect: 'participation',
  nature: 'question',
  from: 'emerging',
  source: '[aef] "tenzij er een goed te motiveren reden is"',
  reads: ['/participation/variant', '/participation/explanation', '/participation/ownVariant'],
  messages: {
    default: {
      nl: 'Inwoners en patiënten doen niet mee. Wat is de reden?',
      en: 'Residents and patients do not take part. What is the reason?',
    },
  },
  check(plan, report) {
    const participation = plan.at('/participation');
    if (participation.data?.variant !== 'none' || hasAnswer(plan, 'participation')) return;
    if (participation.data.explanation || participation.data.ownVariant) return;
    report('default', { at: participation.value('variant') });
  },
});
