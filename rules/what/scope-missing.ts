import { defineRule, whenSilent } from '@regiolint/engine/rule';

export default defineRule({
  id: 'scope-missing',
  aspect: 'scope',
  nature: 'question',
  from: 'emerging',
  simple: 'not-asked',
  source: '[berenschot] "een heldere afbakening van de samenwerking"',
  reads: ['/scope'],
  quietWhen: ['body-aspect-undeclared'],
  messages: {
    default: {
      nl: 'Wat valt onder de samenwerking?',
      en: 'What falls under the collaboration?',
    },
  },
  check: whenSilent('scope'),
});
