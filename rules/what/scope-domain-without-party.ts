import { bare, defineRule, isSettled, present } from '@regiolint/engine/rule';

export default defineRule({
  id: 'scope-domain-without-party',
  aspect: 'scope',
  nature: 'deepening',
  from: 'developing',
  source: '[berenschot] "Laat de scope van het regioplan leidend zijn in het bemensen"',
  reads: ['/scope/domains', '/scope/explanation', '/parties/*/domains'],
  messages: {
    default: {
      nl: 'Welke partij komt uit "{domain}"? Dit domein hoort bij de scope.',
      en: 'Which party comes from "{domain}"? This domain is in scope.',
    },
  },
  check(plan, report) {
    if (!isSettled(plan, 'scope') || plan.covenant.scope?.explanation !== undefined) return;
    const parties = present(plan.covenant.parties);
    if (parties.length === 0 || parties.some(({ domains }) => domains === undefined)) return;
    const covered = new Set(parties.flatMap(({ domains }) => present(domains).map(bare)));
    const domains = plan.at('/scope/domains');
    for (const [index, domain] of (domains.data ?? []).entries()) {
      if (domain === undefined || covered.has(bare(domain))) continue;
      report('default', {
        at: domains.value(index),
        values: { domain: plan.words.word('/scope/domains/*', domain) },
      });
    }
  },
});
