import { defineRule, present } from '@regiolint/engine/rule';

export default defineRule({
  id: 'presence-rule-contradiction',
  aspect: 'culture',
  nature: 'question',
  from: 'developing',
  simple: 'deepening',
  source: '[berenschot] "We beperken het aantal wisselingen en vervangers"',
  reads: ['/culture/principles', '/meetings/bodies/*/level', '/meetings/bodies/*/substitutes'],
  messages: {
    default: {
      nl: 'Jullie spreken af om zelf aanwezig te zijn. Bij "{body}" is vervanging vrij. Wat klopt?',
      en: 'You agree to be there in person. "{body}" allows free substitution. Which is right?',
    },
  },
  check(plan, report) {
    if (!present(plan.covenant.culture?.principles).some(promisesPresence)) return;
    for (const body of plan.each('/meetings/bodies/*')) {
      const { level = 'board', substitutes } = body.data;
      if (level !== 'board' || substitutes !== 'free') continue;
      report('default', { at: body.value('substitutes'), values: { body: body.name } });
    }
  },
});

function promisesPresence(principle: string): boolean {
  return principle === 'personal-presence' || /persoonlijk aanwezig|present in person/i.test(principle);
}
