import { defineRule, whenSilent } from '@regiolint/engine/rule';

export default defineRule({
  id: 'accountability-not-addressed',
  aspect: 'accountability',
  nature: 'question',
  from: 'developing',
  simple: 'not-asked',
  source: '[aef] "heldere verantwoordingsafspraken"',
  reads: ['/accountability'],
  quietWhen: ['body-aspect-undeclared'],
  messages: {
    default: {
      nl: 'Wie legt aan wie verantwoording af, waarover en wanneer?',
      en: 'Who answers to whom, on what and when?',
    },
  },
  check: whenSilent('accountability'),
});
