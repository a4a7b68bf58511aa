import { defineRule } from '@regiolint/engine/rule';

export default defineRule({
  id: 'board-also-delivers',
  aspect: 'meetings',
  nature: 'question',
  from: 'developing',
  simple: 'deepening',
  source: '[berenschot] "Wees helder in het onderscheid tussen"',
  reads: ['/meetings/bodies/*/roles', '/meetings/bodies/*/explanation'],
  messages: {
    default: {
      nl: '"{body}" stuurt en voert ook uit. Hoe houden jullie die rollen uit elkaar?',
      en: '"{body}" steers and also delivers. How do you keep those roles apart?',
    },
  },
  check(plan, report) {
    const tables = plan.each('/meetings/bodies/*');
    if (tables.length < 2) return;
    for (const table of tables) {
      const { roles, explanation } = table.data;
      if (explanation !== undefined || !roles?.includes('steering') || !roles.includes('delivering'))
        continue;
      report('default', { at: table.value('roles'), values: { body: table.name } });
    }
  },
});
