import { answersOf, defineRule, isAfter, isPast, isWithinAYear } from '@regiolint/engine/rule';

export default defineRule({
  id: 'temporary-money-ends-soon',
  aspect: 'financing',
  nature: 'question',
  from: 'emerging',
  source: '[kompas] "Wees je bewust van de risico\'s van tijdelijke financiering"',
  reads: [
    '/financing/sources/*/duration',
    '/financing/sources/*/period/until',
    '/financing/sources/*/followUp/decidedOn',
    '/financing/sources/*/endsBecause',
  ],
  messages: {
    default: {
      nl: '"{source}" loopt tot en met {end}. Wanneer besluiten jullie over het vervolg?',
      en: '"{source}" runs until the end of {end}. When do you decide what follows?',
    },
  },
  check(plan, report) {
    if (answersOf(plan, 'financing').includes('deferred')) return;
    for (const until of plan.each('/financing/sources/*/period/until')) {
      const [index = -1] = until.indexes;
      const { duration, followUp, endsBecause } = plan.covenant.financing?.sources?.[index] ?? {};
      if (duration !== 'temporary' || endsBecause !== undefined) continue;
      if (isPast(plan, until.data) || !isWithinAYear(plan, until.data)) continue;
      const decidedOn = followUp?.decidedOn;
      if (decidedOn !== undefined && !isAfter(decidedOn, plan.today)) continue;
      report('default', { at: until.value(), values: { source: until.name, end: { date: until.data } } });
    }
  },
});
