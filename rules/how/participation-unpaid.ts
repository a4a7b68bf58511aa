import { defineRule, isSettled, present } from '@regiolint/engine/rule';

export default defineRule({
  id: 'participation-unpaid',
  aspect: 'participation',
  nature: 'question',
  from: 'developing',
  simple: 'deepening',
  source: '[kompas] "omdat zij vaak niet betaald worden voor hun bijdrage"',
  reads: ['/participation/seats/*/who', '/participation/reimbursement', '/financing/sources/*/covers'],
  messages: {
    default: {
      nl: 'Welke vergoeding krijgen inwoners, patiënten en zorgverleners voor hun inbreng? Geen vergoeding, met een reden, is ook goed.',
      en: 'What are residents, patients and professionals paid for their part? No payment, with a reason, is fine too.',
    },
  },
  check(plan, report) {
    const { participation, financing } = plan.covenant;
    if (!isSettled(plan, 'participation')) return;
    if (participation?.reimbursement || participation?.explanation) return;
    const hasSeat = present(participation?.seats).some(({ who }) => who !== undefined && who !== 'other');
    const isPaidFor = present(financing?.sources).some(({ covers }) => covers?.includes('participation'));
    if (hasSeat && !isPaidFor) report('default', { at: plan.at('/participation/reimbursement').key() });
  },
});
