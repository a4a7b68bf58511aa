import {
  type Counted,
  countsOf,
  defineRule,
  innerParties,
  isPlainlySaid,
  present,
  rangeIn,
  sectionsAbout,
} from '@regiolint/engine/rule';

const nouns = {
  themes: /(?:thema[’'`]?s|opgaven|themes)/,
  parties: /(?:partijen|parties)/,
  municipalities: /(?:gemeenten|municipalities)/,
};

/** What stands before a number of all there are, not of some of them. */
const allBefore =
  /(?:\b(?:er zijn|we kiezen|kiezen we|we hebben|hebben we|komen we op|heeft|telt|kent|bestaat uit|alle|alle? onze|there are|we work on|we chose|we have|has|counts|all|consists of|a region of|een regio van|made up of)(?: in totaal| nu| now)?)\s+$/i;

/** What stands behind it where the sentence starts with it. */
const allBehind =
  /^\s+(?:doen (?:samen )?mee|nemen deel|vormen|zitten aan tafel|werken samen|hebben (?:dit \p{L}+ )?(?:onder)?getekend|(?:have )?signed|have signed|take part|work together|sit at the table|form)(?!\p{L})/iu;

/** Some of them: "drie thema's die nu starten", "vier partijen uit het noorden". */
const someBehind =
  /^\s+(?:in|uit|met|van|die|waar\p{L}*|voor|op|binnen|buiten|per|with|in|from|who|that|which|of|for|outside)(?!\p{L})/iu;

export default defineRule({
  id: 'body-count-differs',
  aspect: 'document',
  nature: 'deepening',
  from: 'emerging',
  source: 'tool need',
  reads: ['/parties', '/portfolio/themes', '/region/municipalities'],
  needs: 'body',
  messages: {
    default: {
      nl: 'In de tekst staat "{text}", bovenaan staan er {n}. Wat klopt?',
      en: 'The text says "{text}", the top lists {n}. Which is right?',
    },
  },
  check(plan, report) {
    const { portfolio, parties = [], region } = plan.covenant;
    const ofMunicipalities = present(parties).filter(({ group }) => group === 'municipalities').length;
    const lists = [
      ['/portfolio/themes', nouns.themes, [portfolio?.themes?.length ?? 0]],
      ['/parties', nouns.parties, [parties.length, innerParties(plan).length]],
      [
        '/region/municipalities',
        nouns.municipalities,
        [region?.municipalities?.length ?? ofMunicipalities, ofMunicipalities],
      ],
    ] as const;
    const ofRegion = plan.outline.sections.filter(({ heading }) =>
      /^(?:(?:de|onze|the|our) )?regio/i.test(heading),
    );
    const sections = new Set([
      ...sectionsAbout(plan, 'portfolio'),
      ...sectionsAbout(plan, 'composition'),
      ...ofRegion,
    ]);

    for (const sentence of [...sections].flatMap(({ sentences }) => sentences)) {
      if (!isPlainlySaid(sentence.text)) continue;
      for (const [pointer, noun, [n, ...others]] of lists) {
        if (n === 0) continue;
        const differs = (found: Counted) => found.number !== n && !others.includes(found.number);
        const found = countsOf(sentence.text, noun).find(
          (one) => isOfAll(one, sentence.text) && differs(one),
        );
        if (!found) continue;
        const range = rangeIn(sentence, found.index, found.index + found.text.length);
        report('default', { at: plan.textSpot(range, plan.at(pointer)), values: { text: found.text, n } });
      }
    }
  },
});

function isOfAll({ index, text }: Counted, sentence: string): boolean {
  const behind = sentence.slice(index + text.length);
  if (someBehind.test(behind)) return false;
  return allBefore.test(sentence.slice(0, index)) || (index === 0 && allBehind.test(behind));
}
