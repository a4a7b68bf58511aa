import { anchorOf, bare, defineRule, nearest } from '@regiolint/engine/rule';

export default defineRule({
  id: 'section-anchor-broken',
  aspect: 'document',
  nature: 'wrong',
  from: 'emerging',
  source: 'tool need',
  reads: ['/{aspect}/section'],
  needs: 'body',
  messages: {
    default: {
      nl: 'De kop "{section}" staat niet in de tekst. Hoe heet die kop nu?',
      en: 'The heading "{section}" is not in the text. What is that heading called now?',
    },
  },
  check(plan, report) {
    const headings = plan.outline.sections.map(({ heading }) => heading);
    const known = new Set(headings.flatMap((heading) => [heading, anchorOf(heading)]));
    for (const section of plan.each('/{aspect}/section')) {
      if (known.has(section.data) || known.has(anchorOf(section.data))) continue;
      const meant =
        nearest(section.data, headings) ?? headings.find((heading) => bare(heading) === bare(section.data));
      const at = section.value();
      report('default', {
        at,
        values: { section: section.data },
        ...(meant !== undefined && { fix: [{ ...at.range, text: JSON.stringify(meant) }] }),
      });
    }
  },
});
