import { defineRule, isSettled, present } from '@regiolint/engine/rule';

export default defineRule({
  id: 'explicit-roles-without-table',
  aspect: 'responsibilities',
  nature: 'question',
  from: 'emerging',
  source: '[kompas] "aan de hand van de RACI-methode"',
  reads: ['/responsibilities/variant', '/responsibilities/raci', '/meetings/bodies/*/tasks'],
  messages: {
    default: {
      nl: 'Jullie kiezen voor duidelijke rollen. Wie doet wat?',
      en: 'You choose clear roles. Who does what?',
    },
  },
  check(plan, report) {
    if (!isSettled(plan, 'responsibilities')) return;
    const responsibilities = plan.at('/responsibilities');
    const { variant, raci, ownVariant, explanation } = responsibilities.data ?? {};
    if (variant !== 'explicit' || raci || ownVariant !== undefined || explanation !== undefined) return;
    if (present(plan.covenant.meetings?.bodies).some(({ tasks }) => tasks !== undefined)) return;
    report('default', { at: responsibilities.key('raci') });
  },
});
