import { defineRule, isSilent, present } from '@regiolint/engine/rule';

export default defineRule({
  id: 'mandate-not-addressed',
  aspect: 'mandate',
  nature: 'question',
  from: 'developing',
  simple: 'not-asked',
  source: '[kompas] "Hoe meer helderheid er is over mandaat, hoe sneller de besluitvorming"',
  reads: ['/mandate', '/composition/variant', '/composition/perspectives/*/mandate'],
  quietWhen: ['body-aspect-undeclared'],
  messages: {
    default: {
      nl: 'Met welk mandaat zitten de deelnemers aan tafel?',
      en: 'With what mandate do the participants sit at the table?',
    },
  },
  check(plan, report) {
    const { composition } = plan.covenant;
    if (!isSilent(plan, 'mandate') || composition?.variant !== 'representation') return;
    const perspectives = present(composition.perspectives);
    const eachHasMandate =
      perspectives.length > 0 && perspectives.every(({ mandate }) => mandate !== undefined);
    if (!eachHasMandate) report('default', { at: plan.aspect('mandate').key() });
  },
});
