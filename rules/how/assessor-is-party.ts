import { defineRule, present } from '@regiolint/engine/rule';

export default defineRule({
  id: 'assessor-is-party',
  aspect: 'accountability',
  nature: 'deepening',
  from: 'mature',
  simple: 'not-asked',
  source: 'tool need',
  reads: ['/parties/*/roles', '/parties/*/roleSeparation'],
  messages: {
    default: {
      nl: '"{party}" doet mee en beoordeelt ook. Hoe houden jullie die rollen uit elkaar?',
      en: '"{party}" takes part and also assesses. How do you keep those roles apart?',
    },
  },
  check(plan, report) {
    for (const party of plan.each('/parties/*')) {
      const roles = present(party.data.roles);
      if (!roles.includes('assessor') || party.data.roleSeparation) continue;
      if (roles.includes('participant') || roles.includes('provider')) {
        report('default', { at: party.key('roles'), values: { party: party.name } });
      }
    }
  },
});
