import { defineRule, isSettled } from '@regiolint/engine/rule';

export default defineRule({
  id: 'new-table-let-go',
  aspect: 'meetings',
  nature: 'deepening',
  from: 'mature',
  simple: 'not-asked',
  source: '[berenschot] "laat oude structuren los waar dat kan"',
  reads: [
    '/meetings/bodies/*/new',
    '/meetings/bodies/*/replaces',
    '/history/replaces',
    '/coherence/letGo',
    '/meetings/explanation',
  ],
  quietWhen: ['new-table-not-placed'],
  messages: {
    default: {
      nl: 'Welke tafel kan stoppen nu "{body}" er is? Geen enkele is ook goed.',
      en: 'Which body can stop now that "{body}" is there? None is fine too.',
    },
  },
  check(plan, report) {
    const { meetings, history, coherence } = plan.covenant;
    if (!isSettled(plan, 'meetings')) return;
    if ((history?.replaces ?? coherence?.letGo ?? meetings?.explanation) !== undefined) return;
    const tables = plan.each('/meetings/bodies/*');
    const newTable = tables.find(({ data }) => data.new);
    if (!newTable || tables.some(({ data }) => data.replaces !== undefined)) return;
    report('default', { at: newTable.key(), values: { body: newTable.name } });
  },
});
