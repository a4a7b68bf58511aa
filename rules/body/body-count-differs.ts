import {
  countsOf,
  defineRule,
  innerParties,
  isPlainlySaid,
  present,
  rangeIn,
  sectionsAbout,
} from '@regiolint/engine/rule';

const countsIn = {
  themes: countsOf(/(?:thema[’'`]?s|opgaven|themes)/),
  parties: countsOf(/(?:partijen|parties)/),
  municipalities: countsOf(/(?:gemeenten|municipalities)/),
};

/** What stands before a number of all there are, not of some of them. */
const allBefore =
  /\b(?:er zijn|we kiezen|kiezen we|we hebben|hebben we|komen we op|heeft|telt|kent|bestaat uit|alle|there are|we work on|we chose|we have|has|counts|all|consists of|a region of|een regio van|made up of)(?: in totaal| nu| now)?\s+$/i;

/** What stands behind it where the sentence starts with it. */
const allBehind =
  /^\s+(?:doen (?:samen )?mee|nemen deel|vormen|zitten aan tafel|werken samen|hebben (?:dit \p{L}+ )?(?:onder)?getekend|(?:have )?signed|take part|work together|sit at the table|form)(?!\p{L})/iu;

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
      { pointer: '/portfolio/themes', find: countsIn.themes, lengths: [portfolio?.themes?.length] },
      { pointer: '/parties', find: countsIn.parties, lengths: [parties.length, innerParties(plan).length] },
      {
        pointer: '/region/municipalities',
        find: countsIn.municipalities,
        lengths: [region?.municipalities?.length ?? ofMunicipalities, ofMunicipalities],
      },
    ] as const;
    const ofRegion = plan.outline.sections.filter(({ heading }) =>
      /^(?:(?:de|onze|the|our) )?(?:regio|region)\b/i.test(heading),
    );
    const sections = new Set(
      [sectionsAbout(plan, 'portfolio'), sectionsAbout(plan, 'composition'), ofRegion].flat(),
    );
    for (const sentence of [...sections].flatMap(({ sentences }) => sentences)) {
      if (!isPlainlySaid(sentence.text)) continue;
      for (const { pointer, find, lengths } of lists) {
        const [n = 0] = lengths;
        const found = find(sentence.text).find(
          ({ index, text, number }) =>
            isOfAll(sentence.text, index, index + text.length) &&
            !lengths.some((length) => length === number),
        );
        if (n === 0 || !found) continue;
        const { index, text } = found;
        const range = rangeIn(sentence, index, index + text.length);
        report('default', { at: plan.textSpot(range, plan.at(pointer)), values: { text, n } });
      }
    }
  },
});

function isOfAll(sentence: string, start: number, end: number): boolean {
  const behind = sentence.slice(end);
  if (someBehind.test(behind)) return false;
  return allBefore.test(sentence.slice(0, start)) || (start === 0 && allBehind.test(behind));
}
