import { defineRule, hasAnswer, isSettled, present, refersTo } from '@regiolint/engine/rule';

export default defineRule({
  id: 'theme-without-owner',
  aspect: 'portfolio',
  nature: 'question',
  from: 'developing',
  simple: 'deepening',
  source: '[berenschot] "bestuurlijke portefeuillehouders per thema"',
  reads: [
    '/portfolio/themes/*/owner',
    '/portfolio/themes/*/portfolioHolder',
    '/portfolio/themes/*/manager',
    '/responsibilities/raci/*/theme',
    '/responsibilities/raci/*/accountable',
    '/responsibilities/variant',
  ],
  messages: {
    default: {
      nl: 'Wie is de trekker van "{theme}"?',
      en: 'Who leads "{theme}"?',
    },
  },
  check(plan, report) {
    if (!isSettled(plan, 'portfolio') || hasAnswer(plan, 'responsibilities')) return;
    const { variant, raci } = plan.covenant.responsibilities ?? {};
    if (variant === 'global') return;
    const answeredFor = present(raci).filter(({ accountable }) => accountable !== undefined);
    for (const theme of plan.each('/portfolio/themes/*')) {
      const { owner, portfolioHolder, manager } = theme.data;
      if (owner ?? portfolioHolder ?? manager) continue;
      if (answeredFor.some((line) => refersTo(line.theme, theme.data))) continue;
      report('default', { at: theme.key('owner'), values: { theme: theme.name } });
    }
  },
});
