import {
  defineRule,
  isOfAnotherBody,
  isPlainlySaid,
  present,
  rangeIn,
  sectionsAbout,
} from '@regiolint/engine/rule';

const majorities = ['majority', 'qualified-majority', 'weighted', 'vote'];

/** What a text calls a method, and the words of the covenant that mean it. */
const phrases: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bconsent\b/i, ['consent']],
  [/\bconsensus\b/i, ['consensus']],
  [/\b(?:unaniem|unanimiteit|unanimous(?:ly)?|unanimity)\b/i, ['unanimity']],
  [/\bmeerderheid van (?:de )?stemmen|\bmajority (?:vote|of (?:the )?votes)/i, majorities],
];

export default defineRule({
  id: 'body-decision-differs',
  aspect: 'decisionMaking',
  nature: 'question',
  from: 'emerging',
  source: 'tool need',
  reads: ['/decisionMaking/variant', '/decisionMaking/rules/*/method'],
  needs: 'body',
  messages: {
    default: {
      nl: 'In de tekst staat "{phrase}", bovenaan staat "{method}". Wat klopt?',
      en: 'The text says "{phrase}", the top says "{method}". Which is right?',
    },
  },
  check(plan, report) {
    const { variant, rules, ...others } = plan.covenant.decisionMaking ?? {};
    const inRules = present(rules).flatMap(({ method }) => method ?? []);
    const isMethod = variant === 'consent' || variant === 'consensus';
    const methods: readonly string[] = [...new Set(isMethod ? [...inRules, variant] : inRules)];
    if (methods.length === 0 || methods.includes('other') || variant === 'other') return;
    const inOwnWords = JSON.stringify([rules, others]);
    const known: readonly string[] = [...methods, ...(variant ? [variant] : [])];
    const method = methods.map((one) => plan.words.word('/decisionMaking/rules/*/method', one));

    for (const sentence of sectionsAbout(plan, 'decisionMaking').flatMap(({ sentences }) => sentences)) {
      if (!isPlainlySaid(sentence.text) || isOfAnotherBody(plan, sentence.text)) continue;
      for (const [pattern, meanings] of phrases) {
        const found = pattern.exec(sentence.text);
        if (!found || meanings.some((one) => known.includes(one)) || pattern.test(inOwnWords)) continue;
        const [phrase] = found;
        const range = rangeIn(sentence, found.index, found.index + phrase.length);
        report('default', {
          at: plan.textSpot(range, plan.at('/decisionMaking')),
          values: { phrase, method },
        });
      }
    }
  },
});
