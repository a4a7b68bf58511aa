import { defineRule, isSettled } from '@regiolint/engine/rule';

export default defineRule({
  id: 'theme-without-coalition',
  aspect: 'portfolio',
  nature: 'question',
  from: 'developing',
  simple: 'deepening',
  source: '[berenschot] "kleinere groepjes van natuurlijke partners"',
  reads: ['/portfolio/themes/*/coalition', '/composition/variant'],
  messages: {
    default: {
      nl: 'Welke partijen gaan aan de slag met "{theme}"?',
      en: 'Which parties will work on "{theme}"?',
    },
    all: {
      nl: 'Welke partijen gaan met welk thema aan de slag?',
      en: 'Which parties will work on which theme?',
    },
  },
  check(plan, report) {
    if (!isSettled(plan, 'portfolio') || plan.covenant.composition?.variant === 'everyone') return;
    const themes = plan.each('/portfolio/themes/*');
    const without = themes.filter(({ data }) => data.coalition === undefined);
    if (without.length > 1 && without.length === themes.length) {
      report('all', { at: plan.at('/portfolio/themes').key() });
      return;
    }
    for (const theme of without) {
      report('default', { at: theme.key('coalition'), values: { theme: theme.name } });
    }
  },
});
