import { defineRule } from '@regiolint/engine/rule';

export default defineRule({
  id: 'frontmatter-missing',
  aspect: 'document',
  nature: 'wrong',
  from: 'emerging',
  source:
    'tool need, from [aef] "markering waarmee de regionale samenwerkingsafspraken goed zichtbaar/ deelbaar worden"',
  reads: [],
  messages: {
    default: {
      nl: 'Bovenaan dit bestand staat nog geen blok met afspraken (tussen twee regels met ---).',
      en: 'This file has no block of agreements at the top yet (between two lines with ---).',
    },
  },
  check(plan, report) {
    for (const { at } of plan.faults('frontmatter-missing')) report('default', { at });
  },
});
