import { defineRule, isSettled } from '@regiolint/engine/rule';

export default defineRule({
  id: 'addressing-missing',
  aspect: 'culture',
  nature: 'question',
  from: 'developing',
  simple: 'deepening',
  source: '[berenschot] "wanneer en hoe partijen elkaar aanspreken"',
  reads: ['/culture/behaviourRules', '/culture/addressing'],
  messages: {
    default: {
      nl: 'Wanneer en hoe spreken jullie elkaar aan op de spelregels?',
      en: 'When and how do you call each other to account on the rules?',
    },
  },
  check(plan, report) {
    const culture = plan.at('/culture');
    if (!isSettled(plan, 'culture') || !culture.data?.behaviourRules || culture.data.addressing) return;
    report('default', { at: culture.key('addressing') });
  },
});
