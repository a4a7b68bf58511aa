import type { Words } from '@regiolint/schema';
import type { NotSurveyed } from '@regiolint/survey';

/** Why a text cannot be surveyed, as a sentence about "this text". */
export function whyNotSurveyed(not: NotSurveyed): Words {
  return not.problem === 'other-language' ? languages[not.found] : problems[not.problem];
}

export const noWords: Words = {
  nl: 'Hierin staan geen woorden om te lezen.',
  en: 'This holds no words to read.',
};

export const tooLong: Words = {
  nl: 'Deze tekst is te groot om te lezen. Haal bijlagen en tabellen eruit, of kies een grens met --max-file-size.',
  en: 'This text is too large to be read. Take out appendices and tables, or choose a limit with --max-file-size.',
};

export const tooInvolved: Words = {
  nl: 'Deze tekst is te ingewikkeld om te lezen: er staat te veel in elkaar of achter elkaar.',
  en: 'This text is too involved to read: too much stands inside or behind each other.',
};

const problems = {
  'no-words': noWords,
  'too-long': tooLong,
  'too-many-rows': {
    nl: 'De tabellen zijn te lang om te lezen: meer dan 2000 rijen. Zet ze in een bijlage.',
    en: 'The tables are too long to be read: more than 2,000 rows. Put them in an appendix.',
  },
} as const satisfies Record<string, Words>;

const languages = {
  de: {
    nl: 'Deze tekst lijkt in het Duits geschreven. regiolint leest Nederlands en Engels.',
    en: 'This text seems to be written in German. regiolint reads Dutch and English.',
  },
  fr: {
    nl: 'Deze tekst lijkt in het Frans geschreven. regiolint leest Nederlands en Engels.',
    en: 'This text seems to be written in French. regiolint reads Dutch and English.',
  },
} as const satisfies Record<string, Words>;
