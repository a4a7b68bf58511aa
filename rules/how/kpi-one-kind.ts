import { defineRule, isSettled, present } from '@regiolint/engine/rule';

export default defineRule({
  id: 'kpi-one-kind',
  aspect: 'evaluation',
  nature: 'deepening',
  from: 'developing',
  simple: 'not-asked',
  source: '[kompas] "Stel zowel kwantitatieve als kwalitatieve KPI\'s op"',
  reads: ['/evaluation/kpis/*/kind', '/evaluation/explanation'],
  messages: {
    numbers: {
      nl: 'Alle KPI’s zijn cijfers. Welk verhaal uit de praktijk hoort erbij?',
      en: 'All KPIs are figures. Which story from practice goes with them?',
    },
    words: {
      nl: 'Alle KPI’s zijn verhalen. Welk cijfer hoort erbij?',
      en: 'All KPIs are stories. Which figure goes with them?',
    },
  },
  check(plan, report) {
    if (!isSettled(plan, 'evaluation') || plan.covenant.evaluation?.explanation) return;
    const list = plan.at('/evaluation/kpis');
    const kinds = present(list.data).map(({ kind }) => kind);
    if (kinds.length < 2) return;
    if (kinds.every((kind) => kind === 'quantitative')) report('numbers', { at: list.key() });
    if (kinds.every((kind) => kind === 'qualitative')) report('words', { at: list.key() });
  },
});
