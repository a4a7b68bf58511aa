import { defineRule, isSettled, present, refersTo } from '@regiolint/engine/rule';

export default defineRule({
  id: 'raci-item-missing',
  aspect: 'responsibilities',
  nature: 'deepening',
  from: 'developing',
  simple: 'not-asked',
  source: '[kompas] "Concrete afspraken over taken en verantwoordelijkheden"',
  reads: ['/responsibilities/raci/*/theme', '/portfolio/themes/*/id'],
  quietWhen: ['theme-without-owner'],
  messages: {
    default: {
      nl: 'Wie doet wat bij "{item}"? Dit staat nog niet in de RACI-tabel.',
      en: 'Who does what for "{item}"? It is not in the RACI table yet.',
    },
  },
  check(plan, report) {
    if (!isSettled(plan, 'responsibilities')) return;
    const named = present(plan.covenant.responsibilities?.raci).flatMap(({ theme }) => theme ?? []);
    if (named.length < 2) return;
    for (const theme of plan.each('/portfolio/themes/*')) {
      if (named.some((reference) => refersTo(reference, theme.data))) continue;
      report('default', { at: theme.key(), values: { item: theme.name } });
    }
  },
});
