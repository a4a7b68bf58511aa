import { defineRule, excerpt } from '@regiolint/engine/rule';

export default defineRule({
  id: 'value-cut-at-hash',
  aspect: 'document',
  nature: 'question',
  from: 'emerging',
  source: 'tool need',
  reads: [''],
  messages: {
    default: {
      nl: 'Alles na # wordt niet gelezen: "{rest}". Hoort dit bij de tekst? Zet er dan aanhalingstekens om.',
      en: 'Everything after # is not read: "{rest}". Is it part of the text? Then put quotation marks around it.',
    },
  },
  check(plan, report) {
    for (const { fault, at } of plan.faults('cut-at-hash')) {
      const { rest, inQuotes, asRemark } = fault;
      report('default', {
        at,
        values: { rest: excerpt(rest) },
        suggest: [
          ...(inQuotes ? [{ title: quoteWhole, edits: [inQuotes] }] : []),
          { title: leaveOut, edits: [asRemark] },
        ],
      });
    }
  },
});

const quoteWhole = {
  nl: 'Zet aanhalingstekens om de hele tekst',
  en: 'Put quotation marks around the whole text',
};

const leaveOut = {
  nl: 'Zet een spatie na de #: het is een opmerking',
  en: 'Put a space after the #: it is a remark',
};
