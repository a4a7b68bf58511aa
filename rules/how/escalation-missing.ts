import { answersOf, defineRule, isSettled, present } from '@regiolint/engine/rule';

export default defineRule({
  id: 'escalation-missing',
  aspect: 'decisionMaking',
  nature: 'question',
  from: 'mature',
  simple: 'not-asked',
  source: '[aef] "Opschalings-/escalatieroutes"',
  reads: [
    '/decisionMaking/fallback',
    '/decisionMaking/rules/*/fallback',
    '/culture/addressing',
    '/legalForm/disputes',
    '/nationalRelation/escalation',
  ],
  quietWhen: ['no-way-out', 'addressing-missing'],
  messages: {
    default: {
      nl: 'Wat doen jullie als het vastloopt?',
      en: 'What do you do when things get stuck?',
    },
  },
  check(plan, report) {
    const { decisionMaking, culture, legalForm, nationalRelation } = plan.covenant;
    if (!isSettled(plan, 'decisionMaking')) return;
    if (decisionMaking?.fallback || present(decisionMaking?.rules).some(({ fallback }) => fallback)) return;
    if (culture?.addressing || legalForm?.disputes || nationalRelation?.escalation) return;
    for (const aspect of ['culture', 'legalForm', 'nationalRelation'] as const) {
      if (answersOf(plan, aspect).some((answer) => answer !== 'notApplicable')) return;
    }
    report('default', {
      at: plan.at('/decisionMaking').key(),
      about: [plan.at('/culture/addressing').key()],
    });
  },
});
