import { aspects, defineRule, isExpected, isSilent, present, questionOf } from '@regiolint/engine/rule';

export default defineRule({
  id: 'aspect-silent',
  aspect: 'all',
  nature: 'question',
  from: 'emerging',
  source: '[aef] "eenheid in wat in de basis is geregeld"',
  reads: ['/{aspect}'],
  quietWhen: [
    'why-missing',
    'goals-missing',
    'interests-not-addressed',
    'scope-missing',
    'portfolio-missing',
    'roles-not-addressed',
    'financing-not-addressed',
    'participation-not-addressed',
    'council-role-not-addressed',
    'supervision-not-addressed',
    'chair-not-addressed',
    'support-not-addressed',
    'decision-not-addressed',
    'mandate-not-addressed',
    'accountability-not-addressed',
    'evaluation-not-addressed',
    'culture-not-addressed',
    'learning-not-addressed',
    'coherence-not-addressed',
    'legal-form-not-addressed',
    'body-aspect-undeclared',
  ],
  messages: {
    default: {
      nl: '{question} Uitgesteld, elders geregeld of niet van toepassing is ook goed.',
      en: '{question} Deferred, arranged elsewhere or not applicable is fine too.',
    },
  },
  check(plan, report) {
    const perspectives = present(plan.covenant.composition?.perspectives);
    const eachHasMandate =
      perspectives.length > 0 && perspectives.every(({ mandate }) => mandate !== undefined);
    const hasMunicipality = present(plan.covenant.parties).some(({ group }) => group === 'municipalities');

    for (const aspect of aspects) {
      if (!isExpected(aspect, plan.phase, plan.simple) || !isSilent(plan, aspect)) continue;
      if (aspect === 'mandate' && eachHasMandate) continue;
      if (aspect === 'councils' && !hasMunicipality) continue;
      report('default', { at: plan.aspect(aspect).key(), values: { question: questionOf(aspect) } });
    }
  },
});
