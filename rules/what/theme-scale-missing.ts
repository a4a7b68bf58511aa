import { defineRule, hasAnswer, isSettled } from '@regiolint/engine/rule';

export default defineRule({
  id: 'theme-scale-missing',
  aspect: 'scale',
  nature: 'question',
  from: 'developing',
  simple: 'deepening',
  source: '[berenschot] "op welke schaal, op welke (meetbare) resultaatafspraken"',
  reads: ['/portfolio/themes/*/scale', '/scale/variant'],
  messages: {
    default: {
      nl: 'Op welke schaal pakken jullie "{theme}" op?',
      en: 'At which scale do you take up "{theme}"?',
    },
  },
  check(plan, report) {
    if (!isSettled(plan, 'portfolio') || hasAnswer(plan, 'scale')) return;
    if (plan.covenant.scale?.variant === 'all-regional') return;
    for (const theme of plan.each('/portfolio/themes/*')) {
      if (theme.data.scale !== undefined) continue;
      report('default', { at: theme.key('scale'), values: { theme: theme.name } });
    }
  },
});
