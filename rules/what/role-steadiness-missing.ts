import { defineRule, isSettled } from '@regiolint/engine/rule';

export default defineRule({
  id: 'role-steadiness-missing',
  aspect: 'responsibilities',
  nature: 'deepening',
  from: 'mature',
  simple: 'not-asked',
  source:
    '[kompas] "deelnemers zich consistent gedragen in lijn met de afspraken over taken, verantwoordelijkheden en bevoegdheden"',
  reads: ['/responsibilities/steadiness', '/responsibilities/variant', '/responsibilities/raci'],
  messages: {
    default: {
      nl: 'Hoe blijft ieder bij de afgesproken rol?',
      en: 'How does each keep to the role that was agreed?',
    },
  },
  check(plan, report) {
    if (!isSettled(plan, 'responsibilities')) return;
    const responsibilities = plan.at('/responsibilities');
    const { variant, raci, steadiness, explanation } = responsibilities.data ?? {};
    if (variant !== 'explicit' && raci === undefined) return;
    if (steadiness === undefined && explanation === undefined) {
      report('default', { at: responsibilities.key('steadiness') });
    }
  },
});
