import { defineRule, isSettled } from '@regiolint/engine/rule';

export default defineRule({
  id: 'representation-without-link',
  aspect: 'composition',
  nature: 'question',
  from: 'emerging',
  simple: 'deepening',
  source: '[berenschot] "gelijke informatie te borgen"',
  reads: ['/composition/variant', '/composition/perspectives/*/feedback'],
  messages: {
    default: {
      nl: 'Hoe hoort de achterban van "{perspective}" wat er aan tafel gebeurt?',
      en: 'How do those whom "{perspective}" speaks for hear what happens at the table?',
    },
    all: {
      nl: 'Hoe hoort ieders achterban wat er aan tafel gebeurt?',
      en: 'How do those whom each speaks for hear what happens at the table?',
    },
  },
  check(plan, report) {
    if (plan.covenant.composition?.variant !== 'representation' || !isSettled(plan, 'composition')) return;
    const perspectives = plan.each('/composition/perspectives/*');
    const unlinked = perspectives.filter(({ data }) => data.feedback === undefined);
    if (unlinked.length > 0 && unlinked.length === perspectives.length) {
      report('all', { at: plan.at('/composition/perspectives').key() });
      return;
    }
    for (const perspective of unlinked) {
      report('default', { at: perspective.key('feedback'), values: { perspective: perspective.name } });
    }
  },
});
