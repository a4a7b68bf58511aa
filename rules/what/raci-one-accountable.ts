import { defineRule } from '@regiolint/engine/rule';

export default defineRule({
  id: 'raci-one-accountable',
  aspect: 'responsibilities',
  nature: 'wrong',
  from: 'emerging',
  source: '[kompas] "wie keurt goed en is eindverantwoordelijk?"',
  reads: [
    '/responsibilities/raci/*/accountable',
    '/responsibilities/raci/*/accountable/*',
    '/responsibilities/raci/*/activity',
  ],
  messages: {
    many: {
      nl: '"{activity}" heeft {n} eindverantwoordelijken. Wat klopt?',
      en: '"{activity}" has {n} that are accountable. What is right?',
    },
  },
  check(plan, report) {
    const everyone = plan.covenant.parties?.length ?? 0;
    for (const line of plan.each('/responsibilities/raci/*')) {
      const accountable = new Set([line.data.accountable ?? []].flat());
      const n = accountable.has('everyone') ? everyone : accountable.size;
      if (n > 1) report('many', { at: line.value('accountable'), values: { activity: line.name, n } });
    }
  },
});
