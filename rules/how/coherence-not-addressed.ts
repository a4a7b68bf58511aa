import { defineRule, whenSilent } from '@regiolint/engine/rule';

export default defineRule({
  id: 'coherence-not-addressed',
  aspect: 'coherence',
  nature: 'question',
  from: 'developing',
  simple: 'not-asked',
  source:
    '[berenschot] "actief verbinding gelegd tussen (de implementatie van) het regioplan en andere relevante plannen"',
  reads: ['/coherence'],
  quietWhen: ['body-aspect-undeclared'],
  messages: {
    default: {
      nl: 'Hoe sluit dit aan op andere plannen en netwerken?',
      en: 'How does this tie in with other plans and networks?',
    },
  },
  check: whenSilent('coherence'),
});
