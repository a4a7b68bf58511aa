import { aspects, defineRule, isArranged, sectionsAbout, titleOfAspect } from '@regiolint/engine/rule';

/** A text with fewer headings is too short to look for a heading in. */
const fewHeadings = 3;

export default defineRule({
  id: 'section-missing',
  aspect: 'all',
  nature: 'deepening',
  from: 'developing',
  simple: 'not-asked',
  source: '[aef] "goed zichtbaar/ deelbaar"',
  reads: ['/{aspect}', '/{aspect}/section'],
  needs: 'body',
  messages: {
    default: {
      nl: 'Waar staan deze afspraken in de tekst: {aspects}?',
      en: 'Where are these agreements in the text: {aspects}?',
    },
  },
  check(plan, report) {
    if (plan.outline.sections.length < fewHeadings) return;
    const missing = aspects.filter((aspect) => {
      const { elsewhere, section } = plan.covenant[aspect] ?? {};
      if (!isArranged(plan, aspect) || elsewhere !== undefined || section !== undefined) return false;
      return sectionsAbout(plan, aspect).length === 0;
    });
    if (missing.length === 0) return;
    report('default', { at: plan.document, values: { aspects: missing.map(titleOfAspect) } });
  },
});
