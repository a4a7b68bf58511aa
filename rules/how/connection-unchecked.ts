import { defineRule, isSettled } from '@regiolint/engine/rule';

export default defineRule({
  id: 'connection-unchecked',
  aspect: 'coherence',
  nature: 'deepening',
  from: 'mature',
  simple: 'not-asked',
  source: '[berenschot] "inhoudelijk niet conflicterend"',
  reads: ['/coherence/connections/*/kind', '/coherence/connections/*/checkedOn'],
  messages: {
    default: {
      nl: 'Wanneer is bekeken of "{plan}" en dit plan op elkaar aansluiten?',
      en: 'When was it checked that "{plan}" and this plan fit together?',
    },
  },
  check(plan, report) {
    if (!isSettled(plan, 'coherence')) return;
    for (const connection of plan.each('/coherence/connections/*')) {
      if (connection.data.kind !== 'plan' || connection.data.checkedOn) continue;
      report('default', { at: connection.key('checkedOn'), values: { plan: connection.name } });
    }
  },
});
