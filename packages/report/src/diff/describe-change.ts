import type { Language } from '@regiolint/schema';
import { answersInWords, deferralInWords } from './answers-in-words.ts';
import type { Change } from './change.ts';
import { endInWords } from './ends-in-words.ts';
import { isAboutItem, itemInWords } from './items-in-words.ts';
import { subjectOf } from './subject.ts';
import { valuesInWords } from './values-in-words.ts';

/** A change in one plain sentence, in two parts: what it is about, and what became of it. */
export interface Sentence {
  readonly subject: string;
  readonly told: string;
}

/** A change in one plain sentence: "Voorzitter: van roulerend naar onafhankelijk." */
export function describeChange(change: Change, language: Language): string {
  const { subject, told } = sentenceOf(change, language);
  return `${subject}: ${told}`;
}

/** The same in its two parts, for where the first stands out. */
export function sentenceOf(change: Change, language: Language): Sentence {
  const { path, kind } = change;
  const last = path.at(-1);
  const end = endInWords(change, language);
  if (end) return { subject: subjectOf(path.slice(0, -2), language), told: `${end}.` };
  if (isAboutItem(kind) && last && 'name' in last) {
    const subject = subjectOf(path.slice(0, -1), language);
    return { subject, told: `${itemInWords({ ...change, kind }, last, language)}.` };
  }
  return { subject: subjectOf(path, language), told: `${told(change, language)}.` };
}

function told(change: Change, language: Language): string {
  if (!change.before?.answers && !change.after?.answers) return valuesInWords(change, language);
  return isAspect(change) ? answersInWords(change, language) : deferralInWords(change, language);
}

function isAspect({ pointer }: Change): boolean {
  return pointer.lastIndexOf('/') === 0;
}
