import { defineRule, present, sum } from '@regiolint/engine/rule';

export default defineRule({
  id: 'shares-not-hundred',
  aspect: 'financing',
  nature: 'wrong',
  from: 'emerging',
  source: '[berenschot] "volgens een afgesproken ratio verrekend"',
  reads: ['/financing/sources/*/distribution/shares/*/percent'],
  concludesFromAbsence: true,
  messages: {
    default: {
      nl: 'De delen van "{source}" zijn samen {sum}%, geen 100%. Wat klopt?',
      en: 'The shares of "{source}" add up to {sum}%, not 100%. What is right?',
    },
  },
  check(plan, report) {
    for (const shares of plan.each('/financing/sources/*/distribution/shares')) {
      const all = present(shares.data);
      const percents = all.flatMap(({ percent }) => percent ?? []);
      if (all.length < 2 || percents.length < all.length) continue;
      const total = sum(percents);
      if (Math.abs(total - 100) > 0.5) {
        report('default', { at: shares.key(), values: { source: shares.name, sum: total } });
      }
    }
  },
});
