import { defineRule, hasAnswer, present } from '@regiolint/engine/rule';

const financiers: ReadonlySet<string> = new Set(['health-insurers', 'municipalities']);

export default defineRule({
  id: 'financier-role-missing',
  aspect: 'form',
  nature: 'question',
  from: 'developing',
  simple: 'not-asked',
  source: '[common-eye] "de financiers zich daadwerkelijk committeren"',
  reads: [
    '/form/variant',
    '/parties/*/group',
    '/parties/*/roles',
    '/parties/*/commitment',
    '/parties/*/signedOn',
  ],
  messages: {
    default: {
      nl: 'Hoe verbinden de financiers zich aan de samenwerking?',
      en: 'How do the financiers commit to the collaboration?',
    },
  },
  check(plan, report) {
    const { form, parties } = plan.covenant;
    if (form?.variant !== 'population-network' || hasAnswer(plan, 'financing')) return;
    const possible = present(parties).filter(({ group }) => financiers.has(group ?? ''));
    const committed = possible.some(
      ({ roles, commitment, signedOn }) =>
        roles?.includes('financier') || (commitment ?? signedOn) !== undefined,
    );
    if (possible.length > 0 && !committed) report('default', { at: plan.at('/form/variant').value() });
  },
});
