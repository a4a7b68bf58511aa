import { defineRule, whenSilent } from '@regiolint/engine/rule';

export default defineRule({
  id: 'support-not-addressed',
  aspect: 'support',
  nature: 'question',
  from: 'developing',
  simple: 'not-asked',
  source: '[aef] "Het expliciteren en toewijzen van deze verantwoordelijkheid"',
  reads: ['/support'],
  quietWhen: ['body-aspect-undeclared'],
  messages: {
    default: {
      nl: 'Wie organiseert en coördineert de samenwerking?',
      en: 'Who organises and coordinates the collaboration?',
    },
  },
  check: whenSilent('support'),
});
