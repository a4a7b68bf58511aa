import { defineRule, titleOf } from '@regiolint/engine/rule';

export default defineRule({
  id: 'not-applicable-without-reason',
  aspect: 'all',
  nature: 'question',
  from: 'emerging',
  source: '[aef] "omdat financieringsafspraken niet aan de orde zijn"',
  reads: ['/{aspect}/notApplicable/reason'],
  messages: {
    default: {
      nl: 'Waarom is "{aspect}" niet van toepassing? Eén zin is genoeg.',
      en: 'Why is "{aspect}" not applicable? One sentence is enough.',
    },
  },
  check(plan, report) {
    for (const aspect of plan.each('/{aspect}')) {
      if (aspect.data.notApplicable && aspect.data.notApplicable.reason === undefined) {
        report('default', { at: aspect.key('notApplicable'), values: { aspect: titleOf(aspect.pointer) } });
      }
    }
  },
});
