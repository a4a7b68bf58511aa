import { defineRule, whenSilent } from '@regiolint/engine/rule';

export default defineRule({
  id: 'participation-not-addressed',
  aspect: 'participation',
  nature: 'question',
  from: 'emerging',
  simple: 'not-asked',
  source: '[aef] "Burgers/ patiënten betrekken dient een ‘ja, tenzij’ principe te zijn"',
  reads: ['/participation'],
  quietWhen: ['body-aspect-undeclared'],
  messages: {
    default: {
      nl: 'Hoe doen inwoners en patiënten mee? Doen ze niet mee, schrijf dan op waarom.',
      en: 'How do residents and patients take part? If they do not, write down why.',
    },
  },
  check: whenSilent('participation'),
});
