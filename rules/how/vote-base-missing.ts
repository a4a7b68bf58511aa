import { defineRule, isSettled, isVote, present } from '@regiolint/engine/rule';

export default defineRule({
  id: 'vote-base-missing',
  aspect: 'decisionMaking',
  nature: 'question',
  from: 'emerging',
  source: '[berenschot] "één stem per perspectief"',
  reads: [
    '/decisionMaking/variant',
    '/decisionMaking/rules/*/method',
    '/decisionMaking/rules/*/votesPer',
    '/decisionMaking/rules/*/explanation',
    '/meetings/bodies/*/members/*/votes',
    '/composition/perspectives/*/votes',
  ],
  messages: {
    default: {
      nl: 'Jullie besluiten met stemmen. Wie heeft hoeveel stemmen?',
      en: 'You decide by vote. Who has how many votes?',
    },
  },
  check(plan, report) {
    const { decisionMaking, meetings, composition } = plan.covenant;
    const voters = [
      ...present(composition?.perspectives),
      ...present(meetings?.bodies).flatMap(({ members }) => present(members)),
    ];
    if (!isSettled(plan, 'decisionMaking') || voters.some(({ votes }) => votes !== undefined)) return;

    const { variant, rules, ownVariant, explanation } = decisionMaking ?? {};
    if (variant === 'vote' && (rules ?? ownVariant ?? explanation) === undefined) {
      report('default', { at: plan.at('/decisionMaking/rules').key() });
    }
    for (const rule of plan.each('/decisionMaking/rules/*')) {
      if (!isVote(rule.data) || (rule.data.votesPer ?? rule.data.explanation) !== undefined) continue;
      report('default', { at: rule.key('votesPer') });
    }
  },
});
