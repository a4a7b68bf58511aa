import type { Words } from '@regiolint/schema';

/** What the services say themselves. */
export const words = {
  required: { nl: 'nodig', en: 'required' },
  wholeAspect: { nl: 'heel onderwerp', en: 'whole aspect' },
  wholeItem: { nl: 'nieuw', en: 'new' },
  today: { nl: 'vandaag', en: 'today' },
  foundHere: { nl: 'speelt in dit document', en: 'comes up in this document' },
  choices: { nl: 'Keuzes, alle even goed', en: 'Choices, all equally good' },
  knownWords: { nl: 'Bijvoorbeeld', en: 'For example' },
  source: { nl: 'Bron', en: 'Source' },
  moreAbout: { nl: 'Meer over deze regel', en: 'More about this rule' },
  explain: {
    nl: 'Leg uit waarom: zet "{rule}" bij de uitzonderingen',
    en: 'Explain why: put "{rule}" with the exceptions',
  },
  defer: { nl: 'Stel "{aspect}" uit', en: 'Defer "{aspect}"' },
  addAspect: { nl: 'Voeg "{aspect}" toe', en: 'Add "{aspect}"' },
  fixAll: { nl: 'Verbeter alles wat zonder keuze kan', en: 'Mend all that needs no choice' },
  fix: { nl: 'Verbeter: {message}', en: 'Mend: {message}' },
  noReference: { nl: 'Hier staat geen naam die te wijzigen is.', en: 'There is no id here to rename.' },
  emptyName: { nl: 'Een id is een gewoon woord op één regel.', en: 'An id is a plain word on one line.' },
  nameTaken: { nl: '"{name}" bestaat al.', en: '"{name}" exists already.' },
  notCertain: {
    nl: 'Deze id wordt gedeeld (& of *) en is niet veilig te wijzigen.',
    en: 'This id is shared (& or *) and cannot be renamed safely.',
  },
  checking: { nl: 'regiolint kijkt plannen na', en: 'regiolint looks at plans' },
  why: { nl: 'Waarom', en: 'Why' },
  what: { nl: 'Wat', en: 'What' },
  how: { nl: 'Hoe', en: 'How' },
  culture: { nl: 'Cultuur', en: 'Culture' },
  document: { nl: 'Document', en: 'Document' },
} as const satisfies Record<string, Words>;
