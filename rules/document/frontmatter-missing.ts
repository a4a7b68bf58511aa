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
    unclosed: {
      nl: 'Het blok met afspraken bovenaan is niet afgesloten. Zet ook onder het blok een regel met alleen ---.',
      en: 'The block of agreements at the top is not closed. Put a line with only --- below the block too.',
    },
    'other-fence': {
      nl: 'Een blok met afspraken begint op de allereerste regel van het bestand, met drie gewone streepjes (---).',
      en: 'A block of agreements starts on the very first line of the file, with three plain hyphens (---).',
    },
  },
  check(plan, report) {
    for (const { fault, at } of plan.faults('frontmatter-missing')) report(fault.reason, { at });
  },
});
