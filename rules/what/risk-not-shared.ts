import { defineRule, isSettled, present } from '@regiolint/engine/rule';

export default defineRule({
  id: 'risk-not-shared',
  aspect: 'financing',
  nature: 'question',
  from: 'mature',
  simple: 'not-asked',
  source: '[kompas] "hoe je de financiële risico\'s van de transformatie verdeelt"',
  reads: ['/financing/paymentModels', '/financing/riskSharing'],
  messages: {
    default: {
      nl: 'Hoe verdelen jullie de financiële risico’s van "{model}"?',
      en: 'How do you share the financial risks of "{model}"?',
    },
  },
  check(plan, report) {
    if (!isSettled(plan, 'financing') || plan.covenant.financing?.riskSharing !== undefined) return;
    const models = plan.at('/financing/paymentModels');
    if (models.data === undefined) return;
    const model = present(models.data).map((word) => plan.words.word('/financing/paymentModels/*', word));
    report('default', { at: models.key(), values: { model } });
  },
});
