import { defineRule, whenSilent } from '@regiolint/engine/rule';

export default defineRule({
  id: 'culture-not-addressed',
  aspect: 'culture',
  nature: 'question',
  from: 'developing',
  simple: 'not-asked',
  source: '[berenschot] "het alleen inrichten van de"',
  reads: ['/culture'],
  quietWhen: ['body-aspect-undeclared'],
  messages: {
    default: {
      nl: 'Hoe gaan jullie met elkaar om?',
      en: 'How do you treat each other?',
    },
  },
  check: whenSilent('culture'),
});
