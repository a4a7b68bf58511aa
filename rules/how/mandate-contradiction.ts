import { defineRule, titleOfAspect } from '@regiolint/engine/rule';

export default defineRule({
  id: 'mandate-contradiction',
  aspect: 'mandate',
  nature: 'wrong',
  from: 'emerging',
  source: '[kompas] "accepteren we geen vertraging in de besluitvorming vanwege interne raadplegingen"',
  reads: [
    '/composition/perspectives/*/mandate/kind',
    '/composition/perspectives/*/mandate/consultation',
    '/mandate/variant',
    '/mandate/consultation',
  ],
  messages: {
    default: {
      nl: '"{perspective}" heeft een vol mandaat en legt ook elk besluit voor aan de achterban. Wat klopt?',
      en: '"{perspective}" has a full mandate and also puts every decision to its constituency. Which is right?',
    },
  },
  check(plan, report) {
    for (const mandate of plan.each('/composition/perspectives/*/mandate')) {
      if (mandate.data.kind === 'full' && mandate.data.consultation === 'before-each-decision') {
        report('default', { at: mandate.value('consultation'), values: { perspective: mandate.name } });
      }
    }
    const mandate = plan.at('/mandate');
    if (mandate.data?.variant === 'full' && mandate.data.consultation === 'before-each-decision') {
      report('default', {
        at: mandate.value('consultation'),
        values: { perspective: titleOfAspect('mandate') },
      });
    }
  },
});
