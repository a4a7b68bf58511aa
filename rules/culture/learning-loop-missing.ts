import { defineRule, isSettled, present } from '@regiolint/engine/rule';

/** What each way of learning is about. */
const subjects = {
  single: { nl: 'hoe jullie fouten oplossen', en: 'how you solve mistakes' },
  double: { nl: 'de oorzaak van fouten', en: 'the causes of mistakes' },
  triple: { nl: 'hoe jullie zelf leren', en: 'how you learn yourselves' },
} as const;

const allLoops = ['single', 'double', 'triple'] as const;

export default defineRule({
  id: 'learning-loop-missing',
  aspect: 'learning',
  nature: 'deepening',
  from: 'mature',
  simple: 'not-asked',
  source: '[kompas] "zowel single, double als triple loop leren vereist"',
  reads: ['/learning/loops', '/learning/explanation'],
  messages: {
    default: {
      nl: 'Bespreken jullie ook {subjects}?',
      en: 'Do you also discuss {subjects}?',
    },
  },
  check(plan, report) {
    const loops = plan.at('/learning/loops');
    if (!isSettled(plan, 'learning') || plan.covenant.learning?.explanation) return;
    const named = present(loops.data);
    const others = allLoops.filter((loop) => !named.includes(loop));
    if (named.length === 0 || others.length === 0) return;
    report('default', { at: loops.key(), values: { subjects: others.map((loop) => subjects[loop]) } });
  },
});
