import { defineRule, isSettled } from '@regiolint/engine/rule';

export default defineRule({
  id: 'information-position-missing',
  aspect: 'culture',
  nature: 'question',
  from: 'developing',
  simple: 'deepening',
  source: '[berenschot] "alle partijen aan tafel over dezelfde informatie beschikken"',
  reads: ['/culture/information', '/culture/compass/information'],
  messages: {
    default: {
      nl: 'Hoe krijgt iedereen aan tafel dezelfde informatie?',
      en: 'How does everyone at the table get the same information?',
    },
  },
  check(plan, report) {
    const { culture } = plan.covenant;
    if (!isSettled(plan, 'culture')) return;
    if (culture?.information || culture?.compass?.information || culture?.explanation) return;
    report('default', { at: plan.at('/culture/information').key() });
  },
});
