import { defineRule, whenSilent } from '@regiolint/engine/rule';

export default defineRule({
  id: 'why-missing',
  aspect: 'sharedDrive',
  nature: 'question',
  from: 'emerging',
  source: '[berenschot] "het ‘waarom’ centraal blijft staan"',
  reads: ['/sharedDrive'],
  quietWhen: ['body-aspect-undeclared'],
  messages: {
    default: {
      nl: 'Waarom werken jullie samen?',
      en: 'Why do you work together?',
    },
  },
  check: whenSilent('sharedDrive'),
});
