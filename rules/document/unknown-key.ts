import { defineRule, excerpt } from '@regiolint/engine/rule';

export default defineRule({
  id: 'unknown-key',
  aspect: 'document',
  nature: 'wrong',
  from: 'emerging',
  source: 'tool need',
  reads: [''],
  quietWhen: ['value-cut-at-comma'],
  messages: {
    default: {
      nl: 'Het veld "{key}" is hier niet bekend. Is "{suggestion}" bedoeld?',
      en: 'The field "{key}" is not known here. Is "{suggestion}" meant?',
    },
    'no-suggestion': {
      nl: 'Het veld "{key}" is hier niet bekend. Een eigen veld begint met x-.',
      en: 'The field "{key}" is not known here. A field of your own starts with x-.',
    },
    spelling: {
      nl: 'Schrijf "{key}" als "{slug}".',
      en: 'Write "{key}" as "{slug}".',
    },
    misplaced: {
      nl: 'Het veld "{key}" hoort bij "{parent}". Staat het op de goede plek?',
      en: 'The field "{key}" belongs in "{parent}". Is it in the right place?',
    },
  },
  check(plan, report) {
    for (const { fault, at } of plan.faults('unknown-key')) {
      const { spelling, nearest, parent } = fault;
      const key = excerpt(fault.key);
      if (spelling) {
        const slug = plan.words.own(spelling);
        report('spelling', { at, values: { key, slug }, fix: [plan.edits.rename(at.range, slug)] });
      } else if (nearest) {
        report('default', { at, values: { key, suggestion: plan.words.own(nearest) } });
      } else if (parent) {
        report('misplaced', { at, values: { key, parent } });
      } else {
        report('no-suggestion', { at, values: { key } });
      }
    }
  },
});
