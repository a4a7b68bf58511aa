import {
  aspects,
  defineRule,
  isArranged,
  rangeIn,
  sectionsAbout,
  titleOfAspect,
} from '@regiolint/engine/rule';

const done = 'uitgewerkt|ingevuld|bepaald|vastgesteld|besloten|afgesproken|geregeld';
const later = new RegExp(
  [
    `\\b(?:wordt|worden) (?:(?:dit|dat|deze|nog|pas|samen|daarna) )*(?:nader|later)(?: [\\p{L}]+){0,3}? (?:${done})(?!\\p{L})`,
    `\\b(?:nader|later) (?:${done})(?= (?:wordt|worden)|[.,;]|$)`,
    '\\bvolg(?:t|en) later\\b',
    '\\bin een volgende versie\\b',
    `\\bnog niet (?:uitgewerkt|bepaald|ingevuld)(?!\\p{L})`,
    '\\bnog (?:nader )?te bepalen\\b',
    '\\bwill (?:later )?be worked out\\b',
    '\\bto be (?:decided|determined)\\b',
    '\\bin (?:a|the) next version\\b',
  ].join('|'),
  'iu',
);

/** In each of them one of these stands, and looking for those is fast. */
const perhaps = /later|nader|volgende|next version|nog niet|te bepalen|to be d/i;

export default defineRule({
  id: 'body-says-later',
  aspect: 'all',
  nature: 'question',
  from: 'developing',
  simple: 'deepening',
  source: '[berenschot] "nog niet uitgewerkt"',
  reads: ['/{aspect}'],
  needs: 'body',
  messages: {
    default: {
      nl: 'In de tekst staat "{phrase}". Is "{aspect}" voor een deel uitgesteld?',
      en: 'The text says "{phrase}". Is "{aspect}" partly deferred?',
    },
  },
  check(plan, report) {
    const told = new Set<unknown>();
    for (const aspect of aspects) {
      if (!isArranged(plan, aspect) || plan.covenant[aspect]?.deferred !== undefined) continue;
      for (const section of sectionsAbout(plan, aspect)) {
        // Below "Besluiten en mandaat" it may be about the other one, which may be deferred.
        if (section.about.some((other) => plan.covenant[other]?.deferred !== undefined)) continue;
        const [first = aspect] = section.about;
        if (first !== aspect && isArranged(plan, first)) continue;
        for (const sentence of section.sentences) {
          const found = perhaps.test(sentence.text) ? later.exec(sentence.text) : null;
          if (!found || told.has(sentence)) continue;
          told.add(sentence);
          const [phrase] = found;
          const range = rangeIn(sentence, found.index, found.index + phrase.length);
          report('default', {
            at: plan.textSpot(range, plan.aspect(aspect)),
            values: { phrase, aspect: titleOfAspect(aspect) },
          });
        }
      }
    }
  },
});
