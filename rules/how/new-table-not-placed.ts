import { defineRule, isSettled } from '@regiolint/engine/rule';

export default defineRule({
  id: 'new-table-not-placed',
  aspect: 'meetings',
  nature: 'question',
  from: 'developing',
  simple: 'deepening',
  source: '[berenschot] "Op tafel ligt hoe het nieuwe overleg zich gaat verhouden tot bestaande overleggen"',
  reads: [
    '/meetings/bodies/*/new',
    '/meetings/bodies/*/besideExisting',
    '/meetings/bodies/*/replaces',
    '/history/replaces',
  ],
  messages: {
    default: {
      nl: '"{body}" is nieuw. Hoe verhoudt deze tafel zich tot bestaande overleggen?',
      en: '"{body}" is new. How does it relate to existing meetings?',
    },
  },
  check(plan, report) {
    if (!isSettled(plan, 'meetings') || plan.covenant.history?.replaces !== undefined) return;
    for (const table of plan.each('/meetings/bodies/*')) {
      const { new: isNew, besideExisting, replaces, explanation } = table.data;
      if (!isNew || (besideExisting ?? replaces ?? explanation) !== undefined) continue;
      report('default', { at: table.key('besideExisting'), values: { body: table.name } });
    }
  },
});
