import { defineRule, isSettled } from '@regiolint/engine/rule';

export default defineRule({
  id: 'phasing-out-missing',
  aspect: 'learning',
  nature: 'deepening',
  from: 'mature',
  simple: 'not-asked',
  source: '[kompas] "het nemen van afscheid van het bestaande (afbouw)"',
  reads: ['/learning/buildUp', '/learning/rebuild', '/learning/phaseOut'],
  messages: {
    default: {
      nl: 'Waar nemen jullie afscheid van (afbouw)?',
      en: 'What do you say goodbye to (phase-out)?',
    },
  },
  check(plan, report) {
    const learning = plan.at('/learning');
    if (!isSettled(plan, 'learning') || learning.data?.phaseOut || learning.data?.explanation) return;
    if (learning.data?.buildUp || learning.data?.rebuild) report('default', { at: learning.key('phaseOut') });
  },
});
