import { defineRule, excerpt } from '@regiolint/engine/rule';

export default defineRule({
  id: 'tag-swallows-text',
  aspect: 'document',
  nature: 'wrong',
  from: 'emerging',
  source: 'tool need',
  reads: [''],
  messages: {
    default: {
      nl: 'Een uitroepteken vooraan heeft hier een eigen betekenis: "{tag}" valt weg. Zet de hele tekst tussen aanhalingstekens.',
      en: 'An exclamation mark at the start has a meaning of its own here: "{tag}" is lost. Put the whole text between quotation marks.',
    },
  },
  check(plan, report) {
    for (const { fault, at } of plan.faults('tag')) {
      report('default', { at, values: { tag: excerpt(fault.tag) }, fix: fault.fixes });
    }
  },
});
