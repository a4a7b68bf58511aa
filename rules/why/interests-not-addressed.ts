import { defineRule, whenSilent } from '@regiolint/engine/rule';

export default defineRule({
  id: 'interests-not-addressed',
  aspect: 'giveAndTake',
  nature: 'question',
  from: 'mature',
  simple: 'not-asked',
  source: '[common-eye] "Recht doen aan belangen"; [berenschot] "belangen zijn geen onderwerp van gesprek"',
  reads: ['/giveAndTake'],
  quietWhen: ['body-aspect-undeclared'],
  messages: {
    default: {
      nl: 'Hoe gaan jullie om met elkaars belangen? Bewust nog niet bespreken is ook goed.',
      en: 'How do you deal with each other’s interests? Choosing not to discuss them yet is fine too.',
    },
  },
  check: whenSilent('giveAndTake'),
});
