import { defineRule, isSettled, present } from '@regiolint/engine/rule';

export default defineRule({
  id: 'calendar-theme-missing',
  aspect: 'meetings',
  nature: 'deepening',
  from: 'developing',
  simple: 'not-asked',
  source:
    '[berenschot] "jaarkalender, waarin de verschillende thema’s een aantal keer per jaar worden geagendeerd"',
  reads: ['/meetings/calendar/*/kind', '/meetings/calendar/*/theme', '/portfolio/themes/*/id'],
  messages: {
    default: {
      nl: 'Wanneer komt "{theme}" aan bod? Het staat niet op de jaarkalender.',
      en: 'When is "{theme}" discussed? It is not on the yearly calendar.',
    },
  },
  check(plan, report) {
    if (!isSettled(plan, 'meetings')) return;
    const calendar = present(plan.covenant.meetings?.calendar);
    const named = new Set(calendar.flatMap(({ theme }) => theme ?? []));
    const ofKindTheme = calendar.filter(({ kind }) => kind === 'theme');
    const planned = new Set(ofKindTheme.flatMap(({ theme }) => theme ?? []));
    const themes = plan.each('/portfolio/themes/*');
    const covered = themes.filter(({ data }) => planned.has(data.id ?? '')).length;
    if (covered * 2 < themes.length) return;
    for (const theme of themes) {
      if (!named.has(theme.data.id ?? ''))
        report('default', { at: theme.key(), values: { theme: theme.name } });
    }
  },
});
