import {
  type Counted,
  countsOf,
  defineRule,
  innerParties,
  isPlainlySaid,
  type Phrase,
  present,
  rangeIn,
  type Section,
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

/** What stands behind it where the sentence starts with it, or with "de" and it. */
const allBehind =
  /^\s+(?:doen (?:samen )?mee|nemen deel|vormen|zitten aan tafel|werken samen|hebben (?:dit \p{L}+ )?(?:onder)?getekend|(?:have )?signed|take part|work together|sit at the table|form)(?!\p{L})/iu;

/** Who signs is all of them, unless it is something else that they sign. */
const signBehind =
  /^\s+(?:(?:onder)?teken(?:en|den)|(?:have |will )?sign(?:ed)?)(?:(?= (?:dit|deze|this|these)(?!\p{L}))|\s*(?:[.,;:!]|$))/iu;

const startsWithThe = /^(?:de|deze|the|these)\s+$/i;

/** "We zijn met vier partijen", and nothing behind it that makes it some of them. */
const weAre =
  /\b(?:(?:we|wij) zijn (?:nu |samen )?met|zijn (?:we|wij) (?:nu |samen )?met|we are(?: now)?)\s+$/i;
const nothingBehind = /^\s*(?:[.,;:!?()]|(?:en|and)(?!\p{L})|$)/iu;

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
    // "De vier partijen" are all of them where nobody was named before.
    const openers = new Set([...sections].flatMap(opener));
    for (const sentence of [...sections].flatMap(({ sentences }) => sentences)) {
      if (!isPlainlySaid(sentence.text)) continue;
      for (const { pointer, find, lengths } of lists) {
        const [n = 0] = lengths;
        const found = find(sentence.text).find(
          (counted) =>
            isOfAll(sentence, counted, openers) && !lengths.some((length) => length === counted.number),
        );
        if (n === 0 || !found) continue;
        const { index, text } = found;
        const range = rangeIn(sentence, index, index + text.length);
        report('default', { at: plan.textSpot(range, plan.at(pointer)), values: { text, n } });
      }
    }
  },
});

/** The sentence that a section opens with, when no table stands above it. */
function opener({ sentences, tables }: Section): readonly Phrase[] {
  const [first] = sentences;
  if (!first || tables.some(({ range }) => range.start < rangeIn(first).start)) return [];
  return [first];
}

function isOfAll(sentence: Phrase, { index, text }: Counted, openers: ReadonlySet<Phrase>): boolean {
  const before = sentence.text.slice(0, index);
  const behind = sentence.text.slice(index + text.length);
  if (someBehind.test(behind)) return false;
  if (allBefore.test(before) || (weAre.test(before) && nothingBehind.test(behind))) return true;
  const isThe = startsWithThe.test(before);
  if (index > 0 && !isThe) return false;
  return signBehind.test(behind) || ((index === 0 || openers.has(sentence)) && allBehind.test(behind));
}
