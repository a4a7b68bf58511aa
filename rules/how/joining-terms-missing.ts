import { defineRule, isSettled } from '@regiolint/engine/rule';

export default defineRule({
  id: 'joining-terms-missing',
  aspect: 'composition',
  nature: 'question',
  from: 'mature',
  simple: 'not-asked',
  source: '[kompas] "onder welke voorwaarden zij meedoen"',
  reads: ['/composition/joining', '/legalForm/leaving'],
  messages: {
    joining: {
      nl: 'Onder welke voorwaarden doet een partij mee?',
      en: 'On which terms does a party join?',
    },
    leaving: {
      nl: 'Hoe stapt een partij uit?',
      en: 'How does a party leave?',
    },
    both: {
      nl: 'Onder welke voorwaarden doet een partij mee, en hoe stapt een partij uit?',
      en: 'On which terms does a party join, and how does a party leave?',
    },
  },
  check(plan, report) {
    const { composition, legalForm } = plan.covenant;
    const joining = isSettled(plan, 'composition') && composition?.joining === undefined;
    const leaving =
      isSettled(plan, 'legalForm') && legalForm?.variant !== 'none' && legalForm?.leaving === undefined;
    if (joining) report(leaving ? 'both' : 'joining', { at: plan.at('/composition/joining').key() });
    else if (leaving) report('leaving', { at: plan.at('/legalForm/leaving').key() });
  },
});
