import { defineRule, isSettled, present } from '@regiolint/engine/rule';

export default defineRule({
  id: 'coherence-lead-missing',
  aspect: 'coherence',
  nature: 'question',
  from: 'mature',
  simple: 'not-asked',
  source: '[kompas] "een kartrekker aan te wijzen"',
  reads: ['/coherence/lead', '/coherence/variant', '/coherence/connections/*/lead'],
  messages: {
    default: {
      nl: 'Wie is de kartrekker voor de samenhang tussen de netwerken?',
      en: 'Who takes the lead in keeping the networks together?',
    },
  },
  check(plan, report) {
    const { coherence } = plan.covenant;
    if (!isSettled(plan, 'coherence') || coherence?.variant === 'let-go' || coherence?.lead) return;
    const connections = present(coherence?.connections);
    const eachHasLead = connections.length > 0 && connections.every(({ lead }) => lead !== undefined);
    if (!eachHasLead) report('default', { at: plan.at('/coherence/lead').key() });
  },
});
