import type { Words } from '@regiolint/schema';

/** Why a Word file is not read. */
export type WordProblem =
  | 'no-zip'
  | 'closed'
  | 'no-word'
  | 'too-many-parts'
  | 'too-large-inside'
  | 'too-many-rows';

const damaged: Words = {
  nl: 'Dit is geen Word-bestand, of het is beschadigd.',
  en: 'This is no Word file, or it is damaged.',
};

/** The reason as people read it, with what to do. */
export const wordProblems: Readonly<Record<WordProblem, Words>> = {
  'no-zip': damaged,
  closed: {
    nl: 'Dit Word-bestand is met een wachtwoord beveiligd, of het is van een oudere soort (.doc). Bewaar het in Word zonder wachtwoord als .docx.',
    en: 'This Word file has a password, or is of an older kind (.doc). Save it in Word without a password as .docx.',
  },
  'no-word': damaged,
  'too-many-parts': {
    nl: 'Dit Word-bestand bestaat uit te veel delen om te lezen.',
    en: 'This Word file has too many parts to be read.',
  },
  'too-large-inside': {
    nl: 'Dit Word-bestand is uitgepakt te groot om te lezen. Haal de afbeeldingen en bijlagen eruit.',
    en: 'This Word file is too large to be read when unpacked. Take out the pictures and appendices.',
  },
  'too-many-rows': {
    nl: 'De tabellen zijn te lang om te lezen. Zet ze in een bijlage.',
    en: 'The tables are too long to be read. Put them in an appendix.',
  },
};
