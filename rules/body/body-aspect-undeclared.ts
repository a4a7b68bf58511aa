import { aspects, defineRule, isSilent, slugOf, titleOfAspect } from '@regiolint/engine/rule';

/** Fewer words below a heading only announce something. */
const someWords = 20;

/** A heading such as "Onze partners" is about the parties, which are asked for at the top in every plan. */
const parties = /\b(?:partij|deelnemer|partner|part(?:y|ies)\b|member)/i;
const howTheyAreChosen = /samenstelling|composition|membership/i;

/** What may stand before the words of a heading. */
const before = /^(?:[0-9.\s]+|(?:de|het|onze|ons|the|our)\s+)+/i;

export default defineRule({
  id: 'body-aspect-undeclared',
  aspect: 'document',
  nature: 'question',
  from: 'developing',
  simple: 'deepening',
  source: 'tool need',
  reads: ['/{aspect}'],
  needs: 'body',
  messages: {
    default: {
      nl: 'De kop "{heading}" gaat over "{aspect}". Zetten jullie die afspraak ook bovenaan?',
      en: 'The heading "{heading}" is about "{aspect}". Will you put that agreement at the top too?',
    },
    same: {
      nl: 'In de tekst staat een stuk over "{heading}". Zetten jullie die afspraak ook bovenaan?',
      en: 'The text has a part about "{heading}". Will you put that agreement at the top too?',
    },
  },
  check(plan, report) {
    for (const aspect of aspects) {
      if (!isSilent(plan, aspect)) continue;
      const section = plan.outline.sections.find(
        ({ aspects: [first], words, heading }) =>
          first === aspect && words >= someWords && !(aspect === 'composition' && isOfParties(heading)),
      );
      if (!section) continue;
      const { heading, range } = section;
      const at = plan.textSpot(range, plan.aspect(aspect));
      const title = titleOfAspect(aspect);
      const bare = slugOf(heading.replace(before, ''));
      if (bare === slugOf(title.nl) || bare === slugOf(title.en)) report('same', { at, values: { heading } });
      else report('default', { at, values: { heading, aspect: title } });
    }
  },
});

function isOfParties(heading: string): boolean {
  return parties.test(heading) && !howTheyAreChosen.test(heading);
}
