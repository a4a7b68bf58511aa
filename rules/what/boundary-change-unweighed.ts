import { answersOf, defineRule, present } from '@regiolint/engine/rule';

const criteria = [
  'fittingScale',
  'efficiency',
  'effectiveness',
  'complexity',
  'legitimacy',
  'context',
  'transitionCost',
] as const;

export default defineRule({
  id: 'boundary-change-unweighed',
  aspect: 'scale',
  nature: 'deepening',
  from: 'mature',
  simple: 'not-asked',
  source: '[aef] "Pas regio-indelingen niet top-down aan"; [aef] "Transitiekosten/"',
  reads: [
    '/scale/boundaryChange',
    '/scale/assessment/*/fittingScale',
    '/scale/assessment/*/efficiency',
    '/scale/assessment/*/effectiveness',
    '/scale/assessment/*/complexity',
    '/scale/assessment/*/legitimacy',
    '/scale/assessment/*/context',
    '/scale/assessment/*/transitionCost',
  ],
  messages: {
    default: {
      nl: 'Jullie willen de indeling wijzigen. Wat levert het op, en wat kost het?',
      en: 'You want to change the division. What does it bring, and what does it cost?',
    },
  },
  check(plan, report) {
    const change = plan.at('/scale/boundaryChange');
    if (change.data === undefined || answersOf(plan, 'scale').includes('deferred')) return;
    const isWeighed = present(plan.covenant.scale?.assessment).some(
      (row) => row.scenario !== 'current' && criteria.every((criterion) => row[criterion] !== undefined),
    );
    if (!isWeighed) report('default', { at: change.key() });
  },
});
