import { defineRule, titleOf, type Value, wordsForActors } from '@regiolint/engine/rule';

/** Who owns or does something is looked up in these together. */
const actors = [
  '/parties/*/id',
  '/functions/*/id',
  '/composition/perspectives/*/id',
  '/meetings/bodies/*/id',
] as const;
const others = [
  '/portfolio/themes/*/id',
  '/purpose/goals/*/id',
  '/evaluation/kpis/*/id',
  '/financing/sources/*/id',
] as const;

export default defineRule({
  id: 'duplicate-id',
  aspect: 'document',
  nature: 'wrong',
  from: 'emerging',
  source: 'tool need',
  reads: [...actors, ...others],
  messages: {
    default: {
      nl: 'Het id "{id}" komt meer dan één keer voor bij {kind}. Geef elk een eigen id.',
      en: 'The id "{id}" occurs more than once in {kind}. Give each its own id.',
    },
    word: {
      nl: 'Het id "{id}" is hier een vast woord. Welk ander id past?',
      en: 'The id "{id}" is a fixed word here. Which other id fits?',
    },
  },
  check(plan, report) {
    for (const together of [actors, ...others.map((list) => [list])]) {
      const kindsOf = new Map<string, Set<Value>>();
      for (const list of together) {
        const kind = titleOf(list.slice(0, -'/*/id'.length));
        for (const item of plan.each(list)) {
          const id = item.data.trim();
          const earlier = kindsOf.get(id);
          const kinds = new Set([...(earlier ?? []), kind]);
          kindsOf.set(id, kinds);
          if (earlier) report('default', { at: item.value(), values: { id, kind: [...kinds] } });
          else if (together === actors && wordsForActors.has(id)) {
            report('word', { at: item.value(), values: { id } });
          }
        }
      }
    }
  },
});
