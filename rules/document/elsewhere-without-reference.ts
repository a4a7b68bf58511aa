import { defineRule, titleOf } from '@regiolint/engine/rule';

export default defineRule({
  id: 'elsewhere-without-reference',
  aspect: 'all',
  nature: 'question',
  from: 'emerging',
  source: '[aef] "als er al afspraken zijn hoeven deze niet opnieuw gemaakt"',
  reads: ['/{aspect}/elsewhere/reference'],
  messages: {
    default: {
      nl: 'In welk document staan de afspraken over "{aspect}"?',
      en: 'In which document are the agreements on "{aspect}"?',
    },
  },
  check(plan, report) {
    for (const aspect of plan.each('/{aspect}')) {
      if (aspect.data.elsewhere && aspect.data.elsewhere.reference === undefined) {
        report('default', { at: aspect.key('elsewhere'), values: { aspect: titleOf(aspect.pointer) } });
      }
    }
  },
});
