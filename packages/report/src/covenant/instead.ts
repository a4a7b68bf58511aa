import type { Language } from '@regiolint/schema';
import { fixed } from '../text/fixed.ts';
import { answerOf, isUnread, labelOf, type Told } from './answer.ts';

/** What stands in a box that would be empty. */
export interface Instead {
  readonly text: string;
  readonly isQuestion: boolean;
}

/** Without coming moments: the question, unless something was said about the evaluation. */
export function insteadOfMoments(input: Told, language: Language): Instead {
  const isQuestion = answerOf(input, 'evaluation') === 'notSaid';
  return { text: fixed(isQuestion ? 'askMoments' : 'noMoments', language), isQuestion };
}

/** Without bodies and parties: the question, unless those could not be read. */
export function insteadOfTable({ unread }: Told, language: Language): Instead {
  const label = labelOf('unread', language);
  const isHidden = ['/parties', '/meetings'].some((pointer) => isUnread(unread, pointer));
  return isHidden && label
    ? { text: label, isQuestion: false }
    : { text: fixed('askTable', language), isQuestion: true };
}
