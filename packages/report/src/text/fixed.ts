import type { Language, Words } from '@regiolint/schema';

/** The picture's own words, in every language. */
const texts = {
  together: { nl: 'Zo werken wij samen', en: 'How we work together' },
  region: { nl: 'Regio', en: '' },
  simple: { nl: 'eenvoudige samenwerking', en: 'simple collaboration' },
  adopted: { nl: 'vastgesteld', en: 'adopted' },
  reviewBy: { nl: 'herijken voor', en: 'review by' },
  version: { nl: 'versie', en: 'version' },
  until: { nl: 'tot en met', en: 'until' },
  answersTo: { nl: ' aan ', en: ' to ' },
  rest: { nl: 'rest', en: 'the rest' },
  see: { nl: 'zie', en: 'see' },
  leadership: { nl: 'Leiderschap', en: 'Leadership' },
  keeper: { nl: 'Bewaker', en: 'Keeper' },
  moments: { nl: 'Eerstvolgende momenten', en: 'Coming moments' },
  askMoments: {
    nl: 'Wanneer kijken jullie terug, en wat loopt wanneer af?',
    en: 'When do you look back, and what ends when?',
  },
  noMoments: { nl: 'Dit document noemt geen komende data.', en: 'This document names no coming dates.' },
  atTheTable: { nl: 'Aan tafel', en: 'At the table' },
  askTable: { nl: 'Wie zitten er aan tafel?', en: 'Who are at the table?' },
  legend: {
    nl: 'Elk antwoord is een goed antwoord. Een vraag betekent: hierover staat niets in dit document. Niet genoemd is niet hetzelfde als niet geregeld.',
    en: 'Every answer is a good answer. A question means: this document says nothing about it. Not mentioned is not the same as not arranged.',
  },
  file: { nl: 'bestand', en: 'file' },
  asOf: { nl: 'stand van', en: 'as of' },
  picture: {
    nl: 'Het ordeningsmodel op één blad: waarom, wat, hoe, cultuur en leiderschap. Dezelfde afspraken staan hieronder voluit.',
    en: 'The ordering model on one sheet: why, what, how, culture and leadership. The same agreements follow below in full.',
  },
  inFull: { nl: 'Dezelfde afspraken voluit', en: 'The same agreements in full' },
  nothingSaid: { nl: 'Hierover staat niets in dit document.', en: 'This document says nothing about it.' },
  document: { nl: 'Over dit document', en: 'About this document' },
  printAll: { nl: 'Ook de tekst hieronder afdrukken', en: 'Print the text below as well' },
  noTitle: { nl: 'Afspraken', en: 'Agreements' },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
} as const satisfies Readonly<Record<string, Words>>;

export function fixed(text: keyof typeof texts, language: Language): string {
  return texts[text][language];
}
