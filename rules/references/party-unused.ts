import { defineRule, hasAnswer, present } from '@regiolint/engine/rule';

export default defineRule({
  id: 'party-unused',
  aspect: 'parties',
  nature: 'question',
  from: 'developing',
  simple: 'deepening',
  source: '[berenschot] "werk met een binnen en een buitenkring"',
  reads: [
    '/parties/*/id',
    '/parties/*/ring',
    '/parties/*/roles',
    '/parties/*/group',
    '/composition/variant',
    '/composition/perspectives/*/group',
    '/functions/*/party',
    '/giveAndTake/interests/*/party',
    '/portfolio/themes/*/coalition/*',
    '/financing/sources/*/distribution/shares/*/party',
    '/composition/perspectives/*/representedBy/*',
    '/exceptions/*/owner',
    '/{aspect}/deferred/owner',
    '/purpose/goals/*/owner',
    '/purpose/goals/*/kpisDeferred/owner',
    '/portfolio/themes/*/owner',
    '/portfolio/themes/*/portfolioHolder',
    '/portfolio/themes/*/manager',
    '/responsibilities/raci/*/responsible/*',
    '/responsibilities/raci/*/accountable',
    '/responsibilities/raci/*/accountable/*',
    '/responsibilities/raci/*/consulted/*',
    '/responsibilities/raci/*/informed/*',
    '/financing/sources/*/owner',
    '/financing/sources/*/followUp/owner',
    '/chair/order/*',
    '/chair/answersTo',
    '/support/host',
    '/meetings/calendar/*/owner',
    '/evaluation/owner',
    '/evaluation/kpis/*/owner',
    '/accountability/lines/*/from',
    '/coherence/lead',
    '/coherence/connections/*/lead',
    '/culture/keeper',
    '/meetings/bodies/*/members/*/who',
    '/composition/perspectives/*/contact',
    '/culture/leadership/who/*',
  ],
  messages: {
    default: {
      nl: 'Waar doet "{party}" aan mee? Of hoort deze partij in de buitenkring?',
      en: 'What does "{party}" take part in? Or does this party belong in the outer ring?',
    },
  },
  check(plan, report) {
    const { composition } = plan.covenant;
    // Who takes part is said elsewhere, or comes later.
    if (composition?.variant === 'everyone' || hasAnswer(plan, 'composition')) return;
    const named = plan.references
      .targets('parties')
      .filter(({ names }) => names.some((name) => plan.references.uses('parties', name).length > 0));
    const idsNamed = new Set(named.map(({ id }) => id));
    const groupsNamed = new Set(present(composition?.perspectives).map(({ group }) => group));
    if (idsNamed.size === 0) return;

    for (const party of plan.each('/parties/*')) {
      const { id, ring, roles, group } = party.data;
      if (id === undefined || idsNamed.has(id.trim())) continue;
      if (ring === 'outer' || roles?.includes('observer')) continue;
      if (group !== undefined && groupsNamed.has(group)) continue;
      report('default', { at: party.key(), values: { party: party.name } });
    }
  },
});
