import { defineRule, isSettled } from '@regiolint/engine/rule';

export default defineRule({
  id: 'behaviour-rules-missing',
  aspect: 'culture',
  nature: 'question',
  from: 'developing',
  simple: 'deepening',
  source: '[berenschot] "spelregels over gedrag helpend"',
  reads: ['/culture/behaviourRules', '/culture/compass/behaviour', '/culture/explanation'],
  messages: {
    default: {
      nl: 'Welke spelregels voor gedrag spreken jullie af? Bewust geen spelregels is ook goed.',
      en: 'Which rules of behaviour do you agree on? Choosing to have none is fine too.',
    },
  },
  check(plan, report) {
    const { culture } = plan.covenant;
    if (!isSettled(plan, 'culture')) return;
    if (culture?.behaviourRules || culture?.compass?.behaviour || culture?.explanation) return;
    report('default', { at: plan.at('/culture/behaviourRules').key() });
  },
});
