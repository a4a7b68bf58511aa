import { defineRule } from '@regiolint/engine/rule';

export default defineRule({
  id: 'limit-reached',
  aspect: 'document',
  nature: 'wrong',
  from: 'emerging',
  source: 'tool need',
  reads: [''],
  messages: {
    document: {
      nl: 'Dit bestand is te lang: hooguit {allowed} tekens worden gelezen. Er is niets van nagekeken.',
      en: 'This file is too long: at most {allowed} characters are read. Nothing of it was checked.',
    },
    frontmatter: {
      nl: 'Het blok met afspraken is te lang: hooguit {allowed} tekens worden gelezen. Er is niets van nagekeken.',
      en: 'The block of agreements is too long: at most {allowed} characters are read. Nothing of it was checked.',
    },
    nodes: {
      nl: 'Het blok met afspraken is te groot: hooguit {allowed} velden en waarden worden gelezen. Er is niets van nagekeken.',
      en: 'The block of agreements is too big: at most {allowed} fields and values are read. Nothing of it was checked.',
    },
    depth: {
      nl: 'Hier staat te veel in elkaar: hooguit {allowed} lagen worden gelezen. Van het blok met afspraken is niets nagekeken.',
      en: 'Too much is nested here: at most {allowed} layers are read. Nothing of the block of agreements was checked.',
    },
    nesting: {
      nl: 'Hier staan te veel lijsten en citaten in elkaar: hooguit {allowed} worden gelezen. De afspraken zijn nagekeken, de tekst eronder niet.',
      en: 'Too many lists and quotes are nested here: at most {allowed} are read. The agreements were checked, the text below them was not.',
    },
    delimiters: {
      nl: 'Deze alinea heeft te veel tekens voor opmaak, zoals * en [: hooguit {allowed} worden gelezen. De afspraken zijn nagekeken, de tekst eronder niet.',
      en: 'This paragraph has too many signs of markup, such as * and [: at most {allowed} are read. The agreements were checked, the text below them was not.',
    },
  },
  check(plan, report) {
    for (const { fault, at } of plan.faults('limit')) {
      report(fault.limit, { at, values: { allowed: fault.allowed } });
    }
  },
});
