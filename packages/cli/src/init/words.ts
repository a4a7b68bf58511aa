import type { Words } from '@regiolint/schema';

/** What stands in the comments of a new block, and what is asked at the prompts. */
export const words = {
  why: { nl: 'WAAROM', en: 'WHY' },
  what: { nl: 'WAT', en: 'WHAT' },
  how: { nl: 'HOE', en: 'HOW' },
  culture: { nl: 'CULTUUR', en: 'CULTURE' },

  starter: {
    nl: 'Hieronder staan vragen over jullie samenwerking. Willen jullie iets vastleggen? Haal dan het hekje en de spatie weg voor de regels onder de vraag, en vul ze in.',
    en: 'Below are questions about your collaboration. Do you want to record something? Take away the # and the space before the lines below the question, and fill them in.',
  },
  adopted: {
    nl: 'Dit blok is een index op de tekst eronder. Wat uit de tekst komt, is een voorstel, met de regel van dit bestand waar het staat. Klopt het? Haal dan het hekje en de spatie weg voor de regels van het voorstel. Klopt het niet? Pas het aan of haal het weg.',
    en: 'This block is an index on the text below it. What comes from the text is a proposal, with the line of this file where it stands. Is it right? Take away the # and the space before the lines of the proposal. Is it not? Change it or leave it out.',
  },
  answers: {
    nl: 'Op elke vraag zijn vier antwoorden goed:',
    en: 'To each question four answers are good:',
  },
  arranged: {
    nl: 'geregeld: schrijf bij de vraag op wat jullie hebben afgesproken',
    en: 'arranged: write down what you have agreed',
  },
  later: {
    nl: 'later: {deferred}, met daaronder {until} (een maand of dag) en {owner}',
    en: 'later: {deferred}, and below it {until} (a month or day) and {owner}',
  },
  otherDocument: {
    nl: 'in een ander stuk: {elsewhere}, met daaronder {reference}',
    en: 'in another document: {elsewhere}, and below it {reference}',
  },
  notHere: {
    nl: 'dit speelt hier niet: {notApplicable}, met daaronder {reason}',
    en: 'it plays no part here: {notApplicable}, and below it {reason}',
  },
  silence: {
    nl: 'Weglaten mag ook: dan vraagt regiolint er later naar.',
    en: 'Leaving it out is fine too: regiolint asks about it later.',
  },

  kind: { nl: 'Wat voor stuk is dit?', en: 'What kind of document is this?' },
  title: { nl: 'Hoe heet dit stuk?', en: 'What is this document called?' },
  documentStatus: { nl: 'Hoe ver is het stuk zelf?', en: 'How far has the document itself come?' },
  phase: {
    nl: 'Hoe pril of volwassen is de samenwerking, naar jullie eigen oordeel?',
    en: 'How young or grown is the collaboration, in your own view?',
  },
  simple: {
    nl: 'Waarom is dit een eenvoudige samenwerking, waar een paar basisafspraken genoeg zijn?',
    en: 'Why is this a simple collaboration, for which a few basic agreements are enough?',
  },
  region: { nl: 'Hoe heet de regio?', en: 'What is the region called?' },
  parties: {
    nl: 'Welke partijen maken deze afspraken? Het zijn er minstens twee.',
    en: 'Which parties make these agreements? There are at least two.',
  },
  forExample: {
    nl: 'Bijvoorbeeld: {words}; eigen woorden zijn ook goed',
    en: 'For example: {words}; own words are fine too',
  },
  choose: { nl: 'Kies uit: {words}', en: 'Choose from: {words}' },

  present: { nl: '{question} Dit staat in de tekst:', en: '{question} The text says:' },
  partial: {
    nl: '{question} Dit staat er voor een deel in de tekst:',
    en: '{question} The text says a part of it:',
  },
  deferred: {
    nl: '{question} Dit volgt later, zegt de tekst:',
    en: '{question} This comes later, the text says:',
  },
  elsewhere: {
    nl: '{question} Dit staat elders, zegt de tekst:',
    en: '{question} This stands elsewhere, the text says:',
  },
  other: {
    nl: '{question} Niet in deze tekst, wel in {document}:',
    en: '{question} Not in this text, but in {document}:',
  },
  line: { nl: 'regel {line}: {quote}', en: 'line {line}: {quote}' },
  placeOf: { nl: '{document}, {place}: {quote}', en: '{document}, {place}: {quote}' },

  anotherParty: {
    nl: 'Welke partij maakt deze afspraken? (leeg: geen andere)',
    en: 'Which party makes these agreements? (empty: no other)',
  },
  skip: {
    nl: 'Enter zonder antwoord laat de vraag open',
    en: 'Enter without an answer leaves the question open',
  },
  notNow: { nl: 'nu nog niet zeggen', en: 'not say it yet' },
  yes: { nl: 'Ja', en: 'Yes' },
  no: { nl: 'Nee', en: 'No' },
  onTop: {
    nl: '{target} krijgt een blok bovenaan; de tekst eronder blijft zoals hij is. Doorgaan?',
    en: '{target} gets a block on top; the text below it stays as it is. Go on?',
  },
  over: { nl: '{target} is er al. Eroverheen schrijven?', en: '{target} is there already. Write over it?' },
  made: {
    nl: 'Gemaakt: {target}\nWat er nog openstaat: regiolint {file}',
    en: 'Made: {target}\nWhat is still open: regiolint {file}',
  },
  without: {
    nl: 'Het blok dat al bovenaan {path} stond, is niet meegekomen.',
    en: 'The block that was on top of {path} already was left out.',
  },
} satisfies Readonly<Record<string, Words>>;
