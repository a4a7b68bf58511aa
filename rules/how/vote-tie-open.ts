import { defineRule, isSettled, totalOfVotes } from '@regiolint/engine/rule';

export default defineRule({
  id: 'vote-tie-open',
  aspect: 'decisionMaking',
  nature: 'question',
  from: 'developing',
  simple: 'deepening',
  source: '[berenschot] "vooraf bepaald op welke manier besluiten tot stand komen"',
  reads: [
    '/decisionMaking/rules/*/method',
    '/decisionMaking/rules/*/votesPer',
    '/decisionMaking/rules/*/tieBreak',
    '/decisionMaking/rules/*/fallback',
    '/decisionMaking/rules/*/appliesTo/body',
    '/decisionMaking/fallback',
    '/composition/perspectives/*/votes',
    '/meetings/bodies/*/members/*/seats',
    '/meetings/bodies/*/members/*/votes',
  ],
  messages: {
    default: {
      nl: 'Er zijn {n} stemmen. Wat doen jullie als de stemmen gelijk zijn?',
      en: 'There are {n} votes. What do you do when the votes are equal?',
    },
  },
  check(plan, report) {
    if (!isSettled(plan, 'decisionMaking') || plan.covenant.decisionMaking?.fallback !== undefined) return;
    for (const rule of plan.each('/decisionMaking/rules/*')) {
      const { method, tieBreak, fallback } = rule.data;
      const n = totalOfVotes(plan, rule.data);
      if (method !== 'majority' || !n || n % 2 === 1 || (tieBreak ?? fallback) !== undefined) continue;
      report('default', { at: rule.key('tieBreak'), values: { n } });
    }
  },
});
