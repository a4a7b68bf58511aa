import { defineRule, isVote, present, type Value } from '@regiolint/engine/rule';

const mandates: ReadonlySet<string> = new Set(['full', 'limited']);

export default defineRule({
  id: 'simple-with-more',
  aspect: 'document',
  nature: 'deepening',
  from: 'emerging',
  source: '[aef] "Hoe meer de (organisatie van) de regionale samenwerking vraagt, hoe relevanter"',
  reads: [
    '/simple',
    '/kind',
    '/agreements',
    '/parties',
    '/financing/sources/*/duration',
    '/financing/sources/*/kind',
    '/decisionMaking/rules/*/method',
    '/composition/perspectives/*/mandate/kind',
  ],
  messages: {
    default: {
      nl: 'Jullie noemen de samenwerking eenvoudig. Er is ook {found}. Vraagt dat om een afspraak?',
      en: 'You call the collaboration simple. There is also {found}. Does that ask for an agreement?',
    },
  },
  check(plan, report) {
    if (!plan.simple) return;
    const { kind, agreements, parties, financing, decisionMaking, composition } = plan.covenant;
    const sources = present(financing?.sources);
    const n = present(parties).length;
    const signs: readonly (readonly [boolean, Value])[] = [
      [
        sources.some(({ duration }) => duration === 'temporary'),
        { nl: 'tijdelijk geld', en: 'temporary money' },
      ],
      [sources.some((source) => source.kind === 'pooled'), { nl: 'gezamenlijk geld', en: 'pooled money' }],
      [
        present(composition?.perspectives).some(({ mandate }) => mandates.has(mandate?.kind ?? '')),
        { nl: 'een mandaat', en: 'a mandate' },
      ],
      [present(decisionMaking?.rules).some(isVote), { nl: 'een stemregel', en: 'a rule for voting' }],
      [n > 12, { nl: `een groep van ${n} partijen`, en: `a group of ${n} parties` }],
      [
        kind === 'regional-plan' && present(agreements).includes('iza'),
        { nl: 'een regioplan voor het IZA', en: 'a regional plan for IZA' },
      ],
    ];
    const found = signs.flatMap(([isThere, sign]) => (isThere ? [sign] : []));
    if (found.length > 0) report('default', { at: plan.at('/simple').key(), values: { found } });
  },
});
