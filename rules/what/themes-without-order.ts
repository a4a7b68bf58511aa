import { defineRule, isSettled, present } from '@regiolint/engine/rule';

export default defineRule({
  id: 'themes-without-order',
  aspect: 'portfolio',
  nature: 'deepening',
  from: 'developing',
  simple: 'not-asked',
  source: '[berenschot] "volgtijdelijkheid aan te brengen in de werkagenda"',
  reads: [
    '/portfolio/variant',
    '/portfolio/themes/*/start',
    '/portfolio/themes/*/priority',
    '/meetings/calendar/*/theme',
  ],
  messages: {
    default: {
      nl: 'Er zijn {n} thema’s. Met welk thema beginnen jullie?',
      en: 'There are {n} themes. Which theme do you start with?',
    },
  },
  check(plan, report) {
    const portfolio = plan.at('/portfolio');
    if (!isSettled(plan, 'portfolio') || portfolio.data?.variant !== 'thematic') return;
    if (portfolio.data.explanation !== undefined) return;
    const themes = present(portfolio.data.themes);
    if (themes.length <= 7) return;
    if (themes.some(({ start, priority }) => start !== undefined || priority !== undefined)) return;
    if (present(plan.covenant.meetings?.calendar).some(({ theme }) => theme !== undefined)) return;
    report('default', { at: portfolio.key('themes'), values: { n: themes.length } });
  },
});
