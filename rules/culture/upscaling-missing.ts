import { defineRule, isSettled } from '@regiolint/engine/rule';

export default defineRule({
  id: 'upscaling-missing',
  aspect: 'learning',
  nature: 'question',
  from: 'mature',
  simple: 'not-asked',
  source: '[kompas] "wanneer en hoe je opschaalt"',
  reads: ['/learning/start', '/learning/upscaling'],
  messages: {
    default: {
      nl: 'Jullie beginnen klein. Wanneer en hoe schalen jullie op?',
      en: 'You start small. When and how do you scale up?',
    },
  },
  check(plan, report) {
    const learning = plan.at('/learning');
    if (!isSettled(plan, 'learning') || learning.data?.start !== 'small') return;
    if (learning.data.upscaling || learning.data.explanation) return;
    report('default', { at: learning.key('upscaling') });
  },
});
