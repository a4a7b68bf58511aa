import { type Accepted, answersOf, isArranged } from '@regiolint/engine/rule';
import type { Aspect, AspectName, Covenant, Language, Words } from '@regiolint/schema';
import type { ReportInput } from '../input.ts';
import type { Wording } from './wording.ts';

/** The six answers to an aspect. None is better than another. `unread` stands there, and could not be read. */
export type Answer =
  | 'arranged'
  | 'partly'
  | 'deferred'
  | 'elsewhere'
  | 'notApplicable'
  | 'notSaid'
  | 'unread';

/** Content beside `deferred` is partly arranged; beside the other answers it is arranged. Open comes before closed. */
export function answerOf({ covenant, unread }: Told, aspect: AspectName): Answer {
  const given = answersOf({ covenant }, aspect);
  if (isArranged({ covenant }, aspect)) return given.includes('deferred') ? 'partly' : 'arranged';
  return given[0] ?? (isUnread(unread, `/${aspect}`) ? 'unread' : 'notSaid');
}

/** What a plan says, and what of it could not be read. */
export type Told = Pick<ReportInput, 'covenant' | 'unread'>;

/** Whether something at or below a canonical pointer could not be read. */
export function isUnread(unread: readonly string[] = [], pointer: string): boolean {
  return unread.some((at) => at === pointer || at.startsWith(`${pointer}/`));
}

/** On the card and in the list. What is not said has no label: there the question stands. */
export function labelOf(answer: Answer, language: Language): string | undefined {
  return answer === 'notSaid' ? undefined : labels[answer][language];
}

/** What an aspect says beside its answer and the heading in the text. */
export function contentOf(
  covenant: Accepted<Covenant>,
  aspect: AspectName,
): Accepted<Omit<Aspect, NotContent>> {
  const { deferred, elsewhere, notApplicable, section, ...content }: Accepted<Aspect> =
    covenant[aspect] ?? {};
  return content;
}

type NotContent = 'deferred' | 'elsewhere' | 'notApplicable' | 'section';

/** What an answer says of itself: until when and who, which document, why not. */
interface AnswerDetails {
  /** `maart 2027, Gemeente Oost` */
  readonly untilAndWho?: string | undefined;
  readonly agenda?: string | undefined;
  readonly reason?: string | undefined;
  readonly reference?: string | undefined;
  readonly holder?: string | undefined;
}

export function answerDetails(
  covenant: Accepted<Covenant>,
  aspect: AspectName,
  wording: Wording,
): AnswerDetails {
  const { deferred, elsewhere, notApplicable }: Accepted<Aspect> = covenant[aspect] ?? {};
  const who = wording.name('actors', deferred?.owner);
  const untilAndWho = [wording.date(deferred?.until), who].filter((text) => text !== undefined).join(', ');
  return {
    untilAndWho: untilAndWho === '' ? undefined : untilAndWho,
    agenda: deferred?.agenda,
    reason: deferred?.reason ?? notApplicable?.reason,
    reference: elsewhere?.reference,
    holder: elsewhere?.holder,
  };
}

const labels: Readonly<Record<Exclude<Answer, 'notSaid'>, Words>> = {
  arranged: { nl: 'Geregeld', en: 'Arranged' },
  partly: { nl: 'Deels geregeld', en: 'Partly arranged' },
  deferred: { nl: 'Op de agenda', en: 'On the agenda' },
  elsewhere: { nl: 'Elders geregeld', en: 'Arranged elsewhere' },
  notApplicable: { nl: 'Niet van toepassing', en: 'Not applicable' },
  unread: { nl: 'Niet te lezen', en: 'Could not be read' },
};
