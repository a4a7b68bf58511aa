import { defineRule, excerpt } from '@regiolint/engine/rule';

export default defineRule({
  id: 'value-cut-at-comma',
  aspect: 'document',
  nature: 'wrong',
  from: 'emerging',
  source: 'tool need',
  reads: [''],
  messages: {
    default: {
      nl: 'Na de komma is "{rest}" een los veld geworden. Zet de hele zin tussen aanhalingstekens.',
      en: 'After the comma "{rest}" became a field of its own. Put the whole sentence between quotation marks.',
    },
  },
  check(plan, report) {
    for (const { fault, at } of plan.faults('cut-at-comma')) {
      report('default', { at, values: { rest: excerpt(fault.rest) }, fix: fault.fixes });
    }
  },
});
