import type { Accepted } from '@regiolint/engine/rule';
import { type Covenant, fieldAt } from '@regiolint/schema';
import { fixed } from '../text/fixed.ts';
import { type Answer, answerDetails, answerOf, contentOf, labelOf, type Told } from './answer.ts';
import { cardTitle } from './blocks.ts';
import { describe, inOneLine } from './describe.ts';
import { type CardAspect, ownWordsOf } from './own-words.ts';
import type { Wording } from './wording.ts';

/** What one card says, before it is known how much of it fits. */
export interface Card {
  readonly name: string;
  readonly answer: Answer;
  /** Absent when nothing is said. */
  readonly label: string | undefined;
  /** The variant; of what is open the date and who, of what stands elsewhere the document. */
  readonly heading: string | undefined;
  readonly words: readonly string[];
  /** What has to stay in sight however much there is: the rest that is open, the document that holds more. */
  readonly note: string | undefined;
  /** Only when nothing is said, or when what is open says no more than that. */
  readonly question: string | undefined;
}

export function cardOf(input: Told, aspect: CardAspect, wording: Wording): Card {
  const { covenant } = input;
  const { language } = wording;
  const answer = answerOf(input, aspect);
  const given = {
    ...nothing,
    ...arrangedOf(covenant, aspect, answer, wording),
    ...detailsOf(covenant, aspect, answer, wording),
  };
  const isBare = !given.heading && given.words.length === 0 && !isClosed(answer);
  return {
    ...given,
    name: cardTitle(aspect, language),
    answer,
    label: labelOf(answer, language),
    question: isBare ? fieldAt(`/${aspect}`)?.question?.[language] : undefined,
  };
}

/** Of what does not apply nothing more is asked, nor of what stands there unread. */
export function isClosed(answer: Answer): boolean {
  return answer === 'notApplicable' || answer === 'unread';
}

type Content = Pick<Card, 'heading' | 'words' | 'note'>;

const nothing: Content = { heading: undefined, words: [], note: undefined };

function arrangedOf(
  covenant: Accepted<Covenant>,
  aspect: CardAspect,
  answer: Answer,
  wording: Wording,
): Partial<Content> {
  if (answer !== 'arranged' && answer !== 'partly') return {};
  const { variant, ownVariant } = (covenant[aspect] ?? {}) as { variant?: string; ownVariant?: string };
  const isOwn = ownVariant !== undefined && (variant === undefined || variant === 'other');
  const heading = isOwn ? undefined : wording.word(`/${aspect}/variant`, variant);
  const told = ownWordsOf(covenant, aspect, wording);
  const words = ownVariant === undefined ? told : [ownVariant, ...told];
  return { heading, words: heading || words.length > 0 ? words : whateverStands(covenant, aspect, wording) };
}

/** For what is arranged in lines that are not chosen for the card. */
function whateverStands(
  covenant: Accepted<Covenant>,
  aspect: CardAspect,
  wording: Wording,
): readonly string[] {
  return describe(`/${aspect}`, contentOf(covenant, aspect), wording).map((told) => inOneLine([told]));
}

function detailsOf(
  covenant: Accepted<Covenant>,
  aspect: CardAspect,
  answer: Answer,
  wording: Wording,
): Partial<Content> {
  const { untilAndWho, agenda, reason, reference, holder } = answerDetails(covenant, aspect, wording);
  const explanation = covenant[aspect]?.explanation;
  const given = (...texts: readonly (string | undefined)[]) => texts.filter((text) => text !== undefined);
  const { language } = wording;
  switch (answer) {
    case 'partly':
      return { note: untilAndWho && `${fixed('rest', language)}: ${untilAndWho}` };
    case 'arranged':
      return { note: reference && `${fixed('see', language)} ${reference}` };
    case 'deferred':
      return { heading: untilAndWho, words: given(agenda, reason, explanation) };
    case 'elsewhere':
      return { heading: reference, words: given(holder, explanation) };
    case 'notApplicable':
      return { words: given(reason, explanation) };
    case 'notSaid':
    case 'unread':
      return {};
  }
}
