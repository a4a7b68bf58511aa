import { bare, defineRule, isSettled, present } from '@regiolint/engine/rule';

/** Who has one of these roles takes part for another reason than its field of work. */
const rolesBeside: ReadonlySet<string> = new Set(['observer', 'financier', 'host']);

export default defineRule({
  id: 'party-outside-scope',
  aspect: 'scope',
  nature: 'deepening',
  from: 'developing',
  simple: 'not-asked',
  source: '[kompas] "Focus je op partijen die een directe binding hebben met de beoogde transformatie"',
  reads: ['/parties/*/domains', '/parties/*/ring', '/parties/*/roles', '/scope/domains'],
  messages: {
    default: {
      nl: 'Hoort "{domain}" bij de scope? "{party}" komt uit dat domein.',
      en: 'Is "{domain}" in scope? "{party}" comes from that domain.',
    },
  },
  check(plan, report) {
    const inScope = new Set(present(plan.covenant.scope?.domains).map(bare));
    if (!isSettled(plan, 'scope') || inScope.size === 0) return;
    for (const domains of plan.each('/parties/*/domains')) {
      const [index = -1] = domains.indexes;
      const { ring, roles } = plan.covenant.parties?.[index] ?? {};
      if (ring === 'outer' || present(roles).some((role) => rolesBeside.has(role))) continue;
      const own = present(domains.data);
      const [first] = own;
      if (first === undefined || own.some((domain) => inScope.has(bare(domain)))) continue;
      report('default', {
        at: domains.value(domains.data.indexOf(first)),
        values: { domain: plan.words.word('/parties/*/domains/*', first), party: domains.name },
      });
    }
  },
});
