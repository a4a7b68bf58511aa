import { defineRule, isSettled, present, refersTo } from '@regiolint/engine/rule';

export default defineRule({
  id: 'short-term-goal-missing',
  aspect: 'purpose',
  nature: 'question',
  from: 'mature',
  simple: 'not-asked',
  source: '[kompas] "concrete kortetermijndoelen te formuleren"',
  reads: ['/purpose/goals/*/horizon', '/purpose/goals/*/serves', '/purpose/goals/*/id'],
  messages: {
    default: {
      nl: '"{goal}" is een doel voor de lange termijn. Wat is de eerste stap?',
      en: '"{goal}" is a long-term goal. What is the first step?',
    },
  },
  check(plan, report) {
    if (!isSettled(plan, 'purpose')) return;
    const all = present(plan.covenant.purpose?.goals);
    const isLinked = all.some(({ serves }) => serves !== undefined);
    if (!isLinked && all.some(({ horizon }) => horizon === 'short')) return;
    for (const goal of plan.each('/purpose/goals/*')) {
      if (goal.data.horizon !== 'long' || all.some(({ serves }) => refersTo(serves, goal.data))) continue;
      report('default', { at: goal.key(), values: { goal: goal.name } });
    }
  },
});
