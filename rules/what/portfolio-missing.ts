import { defineRule, isSettled, isSilent } from '@regiolint/engine/rule';

export default defineRule({
  id: 'portfolio-missing',
  aspect: 'portfolio',
  nature: 'question',
  from: 'emerging',
  simple: 'not-asked',
  source: '[berenschot] "inhoudelijk twee onderwerpen te agenderen"',
  reads: ['/portfolio', '/portfolio/themes'],
  quietWhen: ['body-aspect-undeclared'],
  messages: {
    default: {
      nl: 'Waar gaan jullie mee aan de slag? Beginnen met twee onderwerpen is ook goed.',
      en: 'What will you work on? Starting with two subjects is fine too.',
    },
  },
  check(plan, report) {
    const { themes, ownVariant, explanation } = plan.covenant.portfolio ?? {};
    const saysNoTheme = themes === undefined && ownVariant === undefined && explanation === undefined;
    if (isSilent(plan, 'portfolio') || (isSettled(plan, 'portfolio') && saysNoTheme)) {
      report('default', { at: plan.at('/portfolio').key() });
    }
  },
});
