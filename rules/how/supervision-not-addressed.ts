import { defineRule, whenSilent } from '@regiolint/engine/rule';

export default defineRule({
  id: 'supervision-not-addressed',
  aspect: 'supervision',
  nature: 'deepening',
  from: 'mature',
  simple: 'not-asked',
  source: '[kompas] "Bepaal de rol van medezeggenschapsorganen en toezichthouders"',
  reads: ['/supervision'],
  quietWhen: ['body-aspect-undeclared'],
  messages: {
    default: {
      nl: 'Wat is de rol van medezeggenschap en toezicht?',
      en: 'What is the role of employee participation and supervision?',
    },
  },
  check: whenSilent('supervision'),
});
