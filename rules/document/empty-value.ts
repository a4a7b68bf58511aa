import { defineRule, excerpt } from '@regiolint/engine/rule';

export default defineRule({
  id: 'empty-value',
  aspect: 'document',
  nature: 'question',
  from: 'emerging',
  source: 'tool need',
  reads: [''],
  quietWhen: [
    'schema-violation',
    'unknown-key',
    'aspect-silent',
    'deferred-incomplete',
    'elsewhere-without-reference',
    'not-applicable-without-reason',
    'exception-without-reason',
  ],
  messages: {
    default: {
      nl: 'Wat komt er bij "{key}"? Weglaten is ook goed.',
      en: 'What goes in "{key}"? Leaving it out is fine too.',
    },
  },
  check(plan, report) {
    for (const { fault, at } of plan.faults('empty')) {
      report('default', { at, values: { key: excerpt(fault.key) } });
    }
  },
});
