import { defineRule, excerpt } from '@regiolint/engine/rule';

export default defineRule({
  id: 'frontmatter-unreadable',
  aspect: 'document',
  nature: 'wrong',
  from: 'emerging',
  source: 'tool need',
  reads: [],
  messages: {
    default: {
      nl: 'Regel {line} is niet te lezen: {detail}.',
      en: 'Line {line} cannot be read: {detail}.',
    },
    'colon-in-text': {
      nl: 'In deze tekst staat een dubbele punt. Zet de hele tekst tussen aanhalingstekens.',
      en: 'This text contains a colon. Put the whole text between quotation marks.',
    },
    'opening-apostrophe': {
      nl: 'Deze naam begint met een apostrof. Zet hem tussen dubbele aanhalingstekens: "{value}".',
      en: 'This name starts with an apostrophe. Put it between double quotation marks: "{value}".',
    },
    tab: {
      nl: 'Deze regel begint met een tab. Gebruik spaties.',
      en: 'This line starts with a tab. Use spaces.',
    },
    'space-after-colon': {
      nl: 'Na de dubbele punt hoort een spatie.',
      en: 'A space belongs after the colon.',
    },
    asterisk: {
      nl: 'Deze tekst begint met een sterretje. Zet de hele tekst tussen aanhalingstekens.',
      en: 'This text starts with an asterisk. Put the whole text between quotation marks.',
    },
    'hard-space': {
      nl: 'Voor deze regel staat een harde spatie uit een tekstverwerker. Gebruik gewone spaties.',
      en: 'This line starts with a hard space from a word processor. Use plain spaces.',
    },
    twice: {
      nl: 'Het veld "{key}" staat er twee keer. Wat klopt?',
      en: 'The field "{key}" is there twice. Which is right?',
    },
  },
  check(plan, report) {
    for (const { fault, at } of plan.faults('unreadable')) {
      const { reason, line = 1, detail = { nl: '', en: '' }, text = '', fixes: fix } = fault;
      if (reason === 'default') report('default', { at, values: { line: String(line), detail } });
      else if (reason === 'twice') report('twice', { at, values: { key: excerpt(text) } });
      else if (reason === 'opening-apostrophe') report(reason, { at, values: { value: excerpt(text) }, fix });
      else report(reason, { at, fix });
    }
  },
});
