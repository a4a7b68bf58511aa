import { defineRule, whenSilent } from '@regiolint/engine/rule';

export default defineRule({
  id: 'roles-not-addressed',
  aspect: 'responsibilities',
  nature: 'question',
  from: 'emerging',
  source: '[kompas] "Je kunt afspraken formeel vastleggen of met principe-afspraken werken"',
  reads: ['/responsibilities'],
  quietWhen: ['body-aspect-undeclared'],
  messages: {
    default: {
      nl: 'Wie doet wat? Afspraken op hoofdlijnen zijn ook goed.',
      en: 'Who does what? Agreements in outline are fine too.',
    },
  },
  check: whenSilent('responsibilities'),
});
