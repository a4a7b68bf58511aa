import { aspects, defineRule, isSilent, titleOfAspect } from '@regiolint/engine/rule';

/** Fewer words below a heading only announce something. */
const someWords = 20;

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
  },
  check(plan, report) {
    for (const aspect of aspects) {
      if (!isSilent(plan, aspect)) continue;
      const section = plan.outline.sections.find(
        (one) => one.aspects[0] === aspect && one.words >= someWords,
      );
      if (!section) continue;
      report('default', {
        at: plan.textSpot(section.range, plan.aspect(aspect)),
        values: { heading: section.heading, aspect: titleOfAspect(aspect) },
      });
    }
  },
});
