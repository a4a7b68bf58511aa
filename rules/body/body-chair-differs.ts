import { defineRule, isOfAnotherBody, isPlainlySaid, rangeIn, sectionsAbout } from '@regiolint/engine/rule';

const kinds = [
  ['independent', /\bonafhankelijke?\s+voorzitter|\bindependent\s+chair/i],
  ['rotating', /\brouleert\b|\broulerende?\b|\brotating\s+chair/i],
] as const;

/** What other kinds may be called so in a text. */
const alsoCalled = {
  independent: ['independent', 'external-official', 'co-chairs', 'other'],
  rotating: ['rotating', 'co-chairs', 'other'],
} as const;

/** The chair of something else than the whole. */
const elsewhere =
  /klankbord|(?:werk|thema|project)\p{L}*(?:groep|tafel|kring)|sounding board|(?:working|theme) (?:group|table)/iu;

export default defineRule({
  id: 'body-chair-differs',
  aspect: 'chair',
  nature: 'question',
  from: 'emerging',
  source: 'tool need',
  reads: ['/chair/variant'],
  needs: 'body',
  messages: {
    default: {
      nl: 'In de tekst staat "{phrase}", bovenaan staat "{kind}". Wat klopt?',
      en: 'The text says "{phrase}", the top says "{kind}". Which is right?',
    },
  },
  check(plan, report) {
    const variant = plan.covenant.chair?.variant;
    if (variant === undefined) return;
    const kind = plan.words.word('/chair/variant', variant);
    for (const sentence of sectionsAbout(plan, 'chair').flatMap(({ sentences }) => sentences)) {
      const { text } = sentence;
      if (!/voorzit|chair/i.test(text) || !isPlainlySaid(text)) continue;
      if (elsewhere.test(text) || isOfAnotherBody(plan, text)) continue;
      for (const [said, pattern] of kinds) {
        const found = pattern.exec(text);
        if (!found || alsoCalled[said].some((one) => one === variant)) continue;
        const [phrase] = found;
        const range = rangeIn(sentence, found.index, found.index + phrase.length);
        report('default', { at: plan.textSpot(range, plan.at('/chair/variant')), values: { phrase, kind } });
      }
    }
  },
});
