import { defineRule, whenSilent } from '@regiolint/engine/rule';

export default defineRule({
  id: 'legal-form-not-addressed',
  aspect: 'legalForm',
  nature: 'question',
  from: 'mature',
  simple: 'not-asked',
  source: '[aef] "Formele overeenkomsten of convenanten"',
  reads: ['/legalForm'],
  quietWhen: ['body-aspect-undeclared'],
  messages: {
    default: {
      nl: 'Hoe liggen de afspraken vast? Zonder juridische vorm is ook goed.',
      en: 'How are the agreements laid down? Without a legal form is fine too.',
    },
  },
  check: whenSilent('legalForm'),
});
