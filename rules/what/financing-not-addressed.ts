import { defineRule, whenSilent } from '@regiolint/engine/rule';

export default defineRule({
  id: 'financing-not-addressed',
  aspect: 'financing',
  nature: 'question',
  from: 'developing',
  simple: 'not-asked',
  source: '[aef] "omdat financiering niet aan de orde is"',
  reads: ['/financing'],
  quietWhen: ['body-aspect-undeclared'],
  messages: {
    default: {
      nl: 'Hoe wordt de samenwerking betaald? Speelt geld geen rol? Dat opschrijven is ook goed.',
      en: 'How is the collaboration paid for? Is money not at issue? Writing that down is fine too.',
    },
  },
  check: whenSilent('financing'),
});
