import { defineRule, isSettled } from '@regiolint/engine/rule';

export default defineRule({
  id: 'shared-money-without-key',
  aspect: 'financing',
  nature: 'question',
  from: 'developing',
  simple: 'deepening',
  source: '[berenschot] "via een opgestelde samenwerkingsratio"',
  reads: ['/financing/sources/*/kind', '/financing/sources/*/distribution', '/financing/sources/*/amount'],
  messages: {
    default: {
      nl: 'Wie draagt hoeveel bij aan "{source}"?',
      en: 'Who contributes how much to "{source}"?',
    },
  },
  check(plan, report) {
    if (!isSettled(plan, 'financing')) return;
    for (const source of plan.each('/financing/sources/*')) {
      const { kind, distribution, amount } = source.data;
      const isShared =
        kind === 'pooled' || kind === 'own-contribution' || (kind === 'entry-fee' && amount === undefined);
      if (!isShared || distribution !== undefined) continue;
      report('default', { at: source.key('distribution'), values: { source: source.name } });
    }
  },
});
