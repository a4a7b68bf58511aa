import { defineRule } from '@regiolint/engine/rule';

export default defineRule({
  id: 'alias-conflict',
  aspect: 'document',
  nature: 'wrong',
  from: 'emerging',
  source: 'tool need',
  reads: [''],
  messages: {
    default: {
      nl: '"{nl}" en "{en}" zijn hetzelfde veld. Kies er één.',
      en: '"{nl}" and "{en}" are the same field. Choose one.',
    },
  },
  check(plan, report) {
    for (const { fault, at } of plan.faults('alias-conflict')) {
      report('default', { at, values: { ...fault.keys }, fix: fault.fixes });
    }
  },
});
