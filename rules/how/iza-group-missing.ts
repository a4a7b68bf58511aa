import { defineRule, hasAnswer, isSettled, present } from '@regiolint/engine/rule';

const groups = [
  'care-providers',
  'care-professionals',
  'health-insurers',
  'municipalities',
  'public-health-service',
  'social-domain',
  'residents-and-patients',
] as const;

export default defineRule({
  id: 'iza-group-missing',
  aspect: 'composition',
  nature: 'question',
  from: 'emerging',
  source: '[berenschot] "verbindend gerepresenteerd"',
  reads: [
    '/agreements',
    '/kind',
    '/parties/*/group',
    '/composition/perspectives/*/group',
    '/composition/missing/*/group',
    '/composition/missing/*/reason',
    '/participation',
    '/participation/seats',
  ],
  messages: {
    default: {
      nl: 'Wie spreekt namens "{group}"? Is dat anders geregeld, schrijf dan op hoe.',
      en: 'Who speaks for "{group}"? If that is arranged otherwise, write down how.',
    },
  },
  check(plan, report) {
    const { agreements, kind, parties, composition, participation } = plan.covenant;
    if (!agreements?.includes('iza') || kind !== 'regional-plan' || hasAnswer(plan, 'composition')) return;

    const explained = present(composition?.missing).filter(({ reason }) => reason !== undefined);
    const atTheTable = [...present(parties), ...present(composition?.perspectives)];
    const covered = new Set([...atTheTable, ...explained].map(({ group }) => group));
    if (present(participation?.seats).length > 0 || !isSettled(plan, 'participation')) {
      covered.add('residents-and-patients');
    }
    for (const group of groups) {
      if (covered.has(group)) continue;
      const unexplained = plan.each('/composition/missing/*').find(({ data }) => data.group === group);
      report('default', {
        at: unexplained?.key('reason') ?? plan.at('/composition/perspectives').key(),
        values: { group: plan.words.word('/parties/*/group', group) },
      });
    }
  },
});
