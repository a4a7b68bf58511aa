import { defineRule, isSilent, present } from '@regiolint/engine/rule';

export default defineRule({
  id: 'council-role-not-addressed',
  aspect: 'councils',
  nature: 'question',
  from: 'developing',
  simple: 'not-asked',
  source: '[aef] "wat wordt regionaal opgepakt, met welk mandaat, wanneer/waarover/hoe is inspraak?"',
  reads: ['/councils', '/parties/*/group'],
  quietWhen: ['body-aspect-undeclared'],
  messages: {
    default: {
      nl: 'Waarover, wanneer en hoe zijn de gemeenteraden betrokken?',
      en: 'On what, when and how are the municipal councils involved?',
    },
  },
  check(plan, report) {
    const parties = present(plan.covenant.parties);
    if (!isSilent(plan, 'councils') || !parties.some(({ group }) => group === 'municipalities')) return;
    report('default', { at: plan.aspect('councils').key() });
  },
});
