import { defineRule, titleOf, whenDangling } from '@regiolint/engine/rule';

const reads = [
  '/purpose/goals/*/serves',
  '/portfolio/themes/*/goals/*',
  '/evaluation/kpis/*/goal',
  '/evaluation/kpis/*/feeds',
] as const;

export default defineRule({
  id: 'goal-or-kpi-ref-unknown',
  aspect: 'purpose',
  nature: 'wrong',
  from: 'emerging',
  source: 'tool need',
  reads,
  messages: {
    default: {
      nl: '"{ref}" staat niet in de lijst van {kind}. Wat klopt?',
      en: '"{ref}" is not in the list of {kind}. What is right?',
    },
    near: {
      nl: '"{ref}" staat niet in de lijst van {kind}. Is "{suggestion}" bedoeld?',
      en: '"{ref}" is not in the list of {kind}. Is "{suggestion}" meant?',
    },
  },
  check: whenDangling(reads, ({ list }) => ({
    kind: titleOf(list === 'kpis' ? '/evaluation/kpis' : '/purpose/goals'),
  })),
});
