import { defineRule } from '@regiolint/engine/rule';

export default defineRule({
  id: 'exception-without-reason',
  aspect: 'exceptions',
  nature: 'question',
  from: 'emerging',
  source: '[aef] "tenzij een inhoudelijk sterke motivering"',
  reads: ['/exceptions/*/reason', '/exceptions/*/rule'],
  messages: {
    default: {
      nl: 'Waarom staat regel "{rule}" hier uit? Eén zin is genoeg.',
      en: 'Why is rule "{rule}" off here? One sentence is enough.',
    },
    unnamed: {
      nl: 'Welke regel mag hier uit, en waarom?',
      en: 'Which rule may be off here, and why?',
    },
    'without-rule': {
      nl: 'Welke regel mag hier uit?',
      en: 'Which rule may be off here?',
    },
  },
  check(plan, report) {
    for (const exception of plan.each('/exceptions/*')) {
      const { rule, reason } = exception.data;
      if (rule === undefined) {
        report(reason === undefined ? 'unnamed' : 'without-rule', { at: exception.key('rule') });
      } else if (reason === undefined) {
        report('default', { at: exception.key('reason'), values: { rule } });
      }
    }
    for (const { rule, reason, at } of plan.asides) {
      if (rule === '') report('unnamed', { at });
      else if (reason === undefined) report('default', { at, values: { rule } });
    }
  },
});
