import { defineRule, whenSilent } from '@regiolint/engine/rule';

export default defineRule({
  id: 'evaluation-not-addressed',
  aspect: 'evaluation',
  nature: 'question',
  from: 'emerging',
  source: '[berenschot] "de manier waarop de structuur zich evalueert en er wordt bijgestuurd"',
  reads: ['/evaluation'],
  quietWhen: ['body-aspect-undeclared'],
  messages: {
    default: {
      nl: 'Wanneer evalueren jullie, en hoe sturen jullie bij?',
      en: 'When do you evaluate, and how do you adjust?',
    },
  },
  check: whenSilent('evaluation'),
});
