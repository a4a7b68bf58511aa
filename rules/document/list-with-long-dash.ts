import { defineRule } from '@regiolint/engine/rule';

export default defineRule({
  id: 'list-with-long-dash',
  aspect: 'document',
  nature: 'wrong',
  from: 'emerging',
  source: 'tool need',
  reads: [''],
  messages: {
    default: {
      nl: 'Dit streepje (–) komt uit een tekstverwerker. Begin een lijst met een gewoon streepje (-).',
      en: 'This dash (–) comes from a word processor. Start a list with a plain hyphen (-).',
    },
    bullet: {
      nl: 'Dit bolletje (•) komt uit een tekstverwerker. Begin een lijst met een gewoon streepje (-).',
      en: 'This bullet (•) comes from a word processor. Start a list with a plain hyphen (-).',
    },
  },
  check(plan, report) {
    for (const { fault, at } of plan.faults('long-dash')) {
      report(/[–—]/.test(fault.sign) ? 'default' : 'bullet', { at, fix: fault.fixes });
    }
  },
});
