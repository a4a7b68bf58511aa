import { defineRule, hasAnswer, present, refersTo } from '@regiolint/engine/rule';

export default defineRule({
  id: 'supraregional-without-neighbour',
  aspect: 'scale',
  nature: 'question',
  from: 'emerging',
  simple: 'deepening',
  source: '[berenschot] "Deel thema’s bovenregionaal"; [aef] "verbindingen tussen regio’s"',
  reads: [
    '/portfolio/themes/*/scale',
    '/portfolio/themes/*/id',
    '/coherence/connections/*/kind',
    '/coherence/connections/*/themes',
  ],
  messages: {
    default: {
      nl: 'Met welke buurregio of tafel werken jullie aan "{theme}"?',
      en: 'With which neighbouring region or body do you work on "{theme}"?',
    },
  },
  check(plan, report) {
    if (hasAnswer(plan, 'coherence')) return;
    const neighbours = present(plan.covenant.coherence?.connections).filter(
      ({ kind }) => kind === 'region' || kind === 'network' || kind === 'table',
    );
    for (const theme of plan.each('/portfolio/themes/*')) {
      if (theme.data.scale !== 'supraregional') continue;
      const isShared = neighbours.some(
        ({ themes }) => !themes || present(themes).some((id) => refersTo(id, theme.data)),
      );
      if (!isShared) report('default', { at: theme.value('scale'), values: { theme: theme.name } });
    }
  },
});
