import { defineRule, innerParties, isSettled, present } from '@regiolint/engine/rule';

const wide = 20;

export default defineRule({
  id: 'wide-table-without-focus',
  aspect: 'composition',
  nature: 'deepening',
  from: 'emerging',
  source: '[berenschot] "afspraken gemaakt worden over de verdeling van de bestuurlijke focus"',
  reads: [
    '/composition/variant',
    '/parties/*/ring',
    '/portfolio/themes/*/owner',
    '/portfolio/themes/*/portfolioHolder',
    '/meetings/bodies',
  ],
  messages: {
    default: {
      nl: 'Iedereen doet mee. Hoe houden jullie focus aan de bestuurlijke tafel?',
      en: 'Everyone takes part. How do you keep focus at the board table?',
    },
  },
  check(plan, report) {
    const { composition, portfolio, meetings } = plan.covenant;
    if (composition?.variant !== 'everyone' || !isSettled(plan, 'composition')) return;
    const isDivided = present(portfolio?.themes).some(
      ({ owner, portfolioHolder }) => (owner ?? portfolioHolder) !== undefined,
    );
    if (innerParties(plan).length <= wide || isDivided || present(meetings?.bodies).length >= 2) return;
    report('default', { at: plan.at('/composition/variant').value() });
  },
});
