import { defineRule, whenSilent } from '@regiolint/engine/rule';

export default defineRule({
  id: 'learning-not-addressed',
  aspect: 'learning',
  nature: 'question',
  from: 'mature',
  simple: 'not-asked',
  source: '[kompas] "Werk je leerstrategie uit"; [berenschot] "experimenteerruimte"',
  reads: ['/learning'],
  quietWhen: ['body-aspect-undeclared'],
  messages: {
    default: {
      nl: 'Hoe leren jullie samen, en waar is ruimte om te experimenteren?',
      en: 'How do you learn together, and where is room to experiment?',
    },
  },
  check: whenSilent('learning'),
});
