import { defineRule, isSettled, present } from '@regiolint/engine/rule';

export default defineRule({
  id: 'perspective-without-constituency',
  aspect: 'composition',
  nature: 'question',
  from: 'developing',
  simple: 'deepening',
  source: '[berenschot] "Organisatiegraad speelt hierbij een bepalende rol"',
  reads: [
    '/composition/perspectives/*/constituency',
    '/composition/perspectives/*/group',
    '/composition/perspectives/*/representedBy',
  ],
  messages: {
    default: {
      nl: 'Namens welke achterban spreekt "{perspective}"?',
      en: 'For which constituency does "{perspective}" speak?',
    },
  },
  check(plan, report) {
    if (!isSettled(plan, 'composition')) return;
    const parties = present(plan.covenant.parties);
    for (const perspective of plan.each('/composition/perspectives/*')) {
      const { constituency, group, representedBy } = perspective.data;
      const inGroup = parties.filter((party) => party.group === group).length;
      const speaksForItself = group !== undefined && inGroup <= new Set(present(representedBy)).size;
      if (constituency !== undefined || speaksForItself) continue;
      report('default', { at: perspective.key('constituency'), values: { perspective: perspective.name } });
    }
  },
});
