import { defineRule, isSettled, isVote, present } from '@regiolint/engine/rule';

export default defineRule({
  id: 'vote-without-mandate',
  aspect: 'mandate',
  nature: 'question',
  from: 'emerging',
  source: '[berenschot] "Het mandaat waarmee partijen voor hun achterban spreken, verschilt sterk"',
  reads: [
    '/decisionMaking/rules/*/method',
    '/decisionMaking/rules/*/votesPer',
    '/composition/perspectives/*/votes',
    '/composition/perspectives/*/mandate',
    '/mandate/variant',
  ],
  messages: {
    default: {
      nl: '"{perspective}" stemt mee. Met welk mandaat?',
      en: '"{perspective}" votes. With what mandate?',
    },
  },
  check(plan, report) {
    const { mandate, decisionMaking } = plan.covenant;
    if (!isSettled(plan, 'mandate') || (mandate?.variant ?? 'per-perspective') !== 'per-perspective') return;
    const rules = present(decisionMaking?.rules);
    if (!rules.some((rule) => isVote(rule) && rule.votesPer === 'perspective')) return;

    for (const perspective of plan.each('/composition/perspectives/*')) {
      if (perspective.data.votes === 0 || perspective.data.mandate) continue;
      report('default', { at: perspective.key('mandate'), values: { perspective: perspective.name } });
    }
  },
});
