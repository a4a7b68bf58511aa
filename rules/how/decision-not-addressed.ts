import { defineRule, whenSilent } from '@regiolint/engine/rule';

export default defineRule({
  id: 'decision-not-addressed',
  aspect: 'decisionMaking',
  nature: 'question',
  from: 'emerging',
  source: '[aef] "Onduidelijkheid hoe en waarover besluitvorming plaatsvindt"',
  reads: ['/decisionMaking'],
  quietWhen: ['body-aspect-undeclared'],
  messages: {
    default: {
      nl: 'Hoe nemen jullie besluiten, en waarover?',
      en: 'How do you take decisions, and on what?',
    },
  },
  check: whenSilent('decisionMaking'),
});
