import { defineRule, isSettled } from '@regiolint/engine/rule';

export default defineRule({
  id: 'scope-boundary-missing',
  aspect: 'scope',
  nature: 'question',
  from: 'mature',
  simple: 'not-asked',
  source: '[berenschot] "focus en heldere afbakening om slagkracht te behouden"',
  reads: ['/scope/excluded'],
  messages: {
    default: {
      nl: 'Wat valt buiten de samenwerking?',
      en: 'What stays outside the collaboration?',
    },
  },
  check(plan, report) {
    if (!isSettled(plan, 'scope')) return;
    const scope = plan.at('/scope');
    const { excluded, ownVariant, explanation } = scope.data ?? {};
    if (excluded === undefined && ownVariant === undefined && explanation === undefined) {
      report('default', { at: scope.key('excluded') });
    }
  },
});
