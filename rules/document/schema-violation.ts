import { defineRule, excerpt, expectedOf, foundOf, instead, nearest, unquoted } from '@regiolint/engine/rule';

export default defineRule({
  id: 'schema-violation',
  aspect: 'document',
  nature: 'wrong',
  from: 'emerging',
  source: 'tool need',
  reads: [''],
  quietWhen: [
    'unknown-key',
    'alias-conflict',
    'date-form',
    'value-cut-at-comma',
    'list-with-long-dash',
    'number-shortened',
    'tag-swallows-text',
  ],
  messages: {
    default: {
      nl: 'Bij "{key}" hoort {expected}. Er staat {found}.',
      en: '"{key}" takes {expected}. This is {found}.',
    },
    required: {
      nl: 'Wat komt er bij "{key}"? Dit veld is nodig.',
      en: 'What goes in "{key}"? This field is needed.',
    },
    choice: {
      nl: '"{value}" is geen keuze bij "{key}". Kies uit: {allowed}.',
      en: '"{value}" is not a choice for "{key}". Choose from: {allowed}.',
    },
    variant: {
      nl: 'Bij "{key}" zijn de keuzes: {allowed}. Doen jullie het anders? Kies "{other}" en schrijf het bij "{ownVariant}".',
      en: 'The choices for "{key}" are: {allowed}. Do you do it differently? Choose "{other}" and write it at "{ownVariant}".',
    },
    list: {
      nl: 'Bij "{key}" hoort een lijst. Zet "{value}" op een eigen regel, met een streepje ervoor.',
      en: '"{key}" takes a list. Put "{value}" on a line of its own, with a hyphen before it.',
    },
    items: {
      nl: 'Welke partijen maken deze afspraken? Het zijn er minstens {min}.',
      en: 'Which parties make these agreements? There are at least {min}.',
    },
    spelling: {
      nl: 'Schrijf "{value}" als "{slug}".',
      en: 'Write "{value}" as "{slug}".',
    },
    'covenant-number': {
      nl: 'Bij "{key}" hoort het versienummer van het formulier: {version}. De naam van het document hoort bij "{title}".',
      en: '"{key}" takes the version number of the form: {version}. The name of the document belongs at "{title}".',
    },
    newer: {
      nl: 'Dit bestand volgt versie {value} van het formulier. Dit hulpmiddel kent versie {version}.',
      en: 'This file follows version {value} of the form. This tool knows version {version}.',
    },
  },
  check(plan, report) {
    const { words } = plan;
    for (const { fault, at } of plan.faults('refused')) {
      const { reason, field, value: given, fixes: fix } = fault;
      // The key of an item is that of its list.
      const key = words.key(fault.pointer.replace(/\/[0-9]+$/, ''));
      const value = excerpt(unquoted(fault.typed ?? ''));
      const allowed = field.words?.[words.language] ?? [];

      if (reason === 'required') report('required', { at, values: { key }, fix });
      else if (reason === 'items') report('items', { at, values: { min: field.minItems ?? 0 } });
      else if (reason === 'list') report('list', { at, values: { key, value }, fix });
      else if (reason === 'spelling' && fault.word) {
        const slug = words.own(fault.word);
        report('spelling', { at, values: { value, slug }, fix: plan.edits.replace([at.pointer], slug) });
      } else if (reason === 'choice' && fault.pointer.endsWith('/variant')) {
        const other = words.word(fault.pointer, 'other');
        const ownVariant = words.key(fault.pointer.replace(/variant$/, 'ownVariant'));
        const suggest = instead(plan, at, nearby(value, allowed));
        report('variant', { at, values: { key, allowed, other, ownVariant }, suggest });
      } else if (reason === 'choice') {
        const suggest = instead(plan, at, nearby(value, allowed));
        report('choice', { at, values: { value, key, allowed }, suggest });
      } else if (field.constant !== undefined && typeof given === 'string') {
        const values = { key, version: field.constant, title: words.key('/title') };
        report('covenant-number', { at, values });
      } else if (field.constant !== undefined && typeof given === 'number' && given > field.constant) {
        report('newer', { at, values: { value, version: field.constant } });
      } else if (field.type !== 'month-or-date' || typeof given === 'object') {
        report('default', { at, values: { key, expected: expectedOf(fault), found: foundOf(fault) } });
      }
    }
  },
});

/** The word that is nearest first; of many words only that one. */
function nearby(typed: string, allowed: readonly string[]): readonly string[] {
  const first = nearest(typed, allowed);
  const others = allowed.length <= 10 ? allowed.filter((word) => word !== first) : [];
  return first === undefined ? others : [first, ...others];
}
