import type { Accepted } from '@regiolint/engine';
import type { Covenant, Language, Words } from '@regiolint/schema';
import { say } from '../text/texts.ts';
import type { Fixed, Told } from '../worker/job.ts';

/** What was found in one file. */
export interface FileResult {
  /** As it was named or found, from the folder of the run. */
  readonly path: string;
  readonly language: Language;
  readonly findings: readonly Told[];
  /** Set when nothing of it was read. */
  readonly notRead: boolean;
  /** What the safe fixes changed, or would change. */
  readonly fixed?: Fixed;
  /** What was read, where that was asked for; absent for a newer version of the form. */
  readonly covenant?: Accepted<Covenant>;
  /** With it, canonical pointers of what stands there but could not be read. */
  readonly unread?: readonly string[];
  /** Of the file that it was read from, in hexadecimals. */
  readonly sha256?: string;
}

/** How many findings there are of each nature; explained ones are counted apart. */
export interface Counts {
  readonly wrong: number;
  readonly question: number;
  readonly deepening: number;
  readonly explained: number;
}

export function countOf(findings: readonly Told[]): Counts {
  const open = findings.filter(({ explained }) => !explained);
  const of = (nature: Told['nature']) => open.filter((finding) => finding.nature === nature).length;
  return {
    wrong: of('wrong'),
    question: of('question'),
    deepening: of('deepening'),
    explained: findings.length - open.length,
  };
}

/** Whether a plan was read well enough to be drawn. */
export function isReadable(findings: readonly Pick<Told, 'ruleId'>[]): boolean {
  return !findings.some(({ ruleId }) => unreadable.has(ruleId));
}

const unreadable: ReadonlySet<string> = new Set([
  'file-not-read',
  'frontmatter-missing',
  'frontmatter-unreadable',
  'limit-reached',
]);

/** Why a file was not read, as a finding of its own. */
export const notReadMessages = {
  missing: { nl: 'Dit bestand is er niet.', en: 'There is no such file.' },
  folder: { nl: 'Dit is een map, geen bestand.', en: 'This is a folder, not a file.' },
  'no-file': { nl: 'Dit is geen gewoon bestand.', en: 'This is no ordinary file.' },
  outside: {
    nl: 'Deze koppeling wijst naar een plek buiten de map. Daar wordt niet gelezen.',
    en: 'This link leads out of the folder. Nothing is read there.',
  },
  'not-allowed': { nl: 'Dit bestand mag niet gelezen worden.', en: 'This file may not be read.' },
  binary: {
    nl: 'Dit is geen tekstbestand. Bewaar het plan als Markdown (.md).',
    en: 'This is no text file. Save the plan as Markdown (.md).',
  },
  encoding: {
    nl: 'Dit bestand is niet in UTF-8 bewaard. Bewaar het opnieuw als UTF-8.',
    en: 'This file is not saved as UTF-8. Save it again as UTF-8.',
  },
  'not-written': {
    nl: 'Dit bestand kon niet geschreven worden. Het is zoals het was.',
    en: 'This file could not be written. It is as it was.',
  },
  time: {
    nl: 'Het lezen van dit bestand duurde te lang en is gestopt.',
    en: 'Reading this file took too long and was stopped.',
  },
  memory: {
    nl: 'Het lezen van dit bestand kostte te veel geheugen en is gestopt.',
    en: 'Reading this file took too much memory and was stopped.',
  },
  crash: {
    nl: 'Bij het lezen van dit bestand ging iets mis in regiolint zelf ({detail}). Meld het alsjeblieft.',
    en: 'Something in regiolint itself went wrong with this file ({detail}). Please report it.',
  },
} as const satisfies Record<string, Words>;

export type NotReadReason = keyof typeof notReadMessages;

/** A file of which nothing was read. */
export function notRead(path: string, reason: NotReadReason, language: Language, detail = ''): FileResult {
  const values = { detail };
  const finding: Told = {
    ruleId: 'file-not-read',
    messageId: reason,
    values,
    nature: 'wrong',
    severity: 'error',
    message: say(notReadMessages[reason], language, values),
  };
  return { path, language, findings: [finding], notRead: true };
}
