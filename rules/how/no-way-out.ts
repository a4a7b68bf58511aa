import { defineRule, isSettled } from '@regiolint/engine/rule';

const withoutVote: ReadonlySet<string> = new Set(['consent', 'consensus', 'unanimity']);

export default defineRule({
  id: 'no-way-out',
  aspect: 'decisionMaking',
  nature: 'question',
  from: 'developing',
  simple: 'deepening',
  source: '[berenschot] "vooraf bepaald op welke manier besluiten tot stand komen"',
  reads: [
    '/decisionMaking/variant',
    '/decisionMaking/rules/*/method',
    '/decisionMaking/rules/*/fallback',
    '/decisionMaking/fallback',
  ],
  messages: {
    default: {
      nl: 'Hoe komen jullie verder als er geen {method} is?',
      en: 'How do you move on when there is no {method}?',
    },
  },
  check(plan, report) {
    const { variant = '', rules, fallback } = plan.covenant.decisionMaking ?? {};
    if (!isSettled(plan, 'decisionMaking') || fallback !== undefined) return;
    if (rules === undefined && withoutVote.has(variant)) {
      const method = plan.words.word('/decisionMaking/variant', variant);
      report('default', { at: plan.at('/decisionMaking/fallback').key(), values: { method } });
    }
    for (const rule of plan.each('/decisionMaking/rules/*')) {
      const { method = '' } = rule.data;
      if (!withoutVote.has(method) || rule.data.fallback !== undefined) continue;
      report('default', {
        at: rule.key('fallback'),
        values: { method: plan.words.word('/decisionMaking/rules/*/method', method) },
      });
    }
  },
});
