import { type Accepted, isPast, present } from '@regiolint/engine/rule';
import type { AspectName, Covenant, Words } from '@regiolint/schema';
import { answerDetails, answerOf, contentOf, isUnread, labelOf, type Told } from './answer.ts';
import { type Card, isClosed } from './card.ts';
import { describe, inOneLine } from './describe.ts';
import type { Wording } from './wording.ts';

/** One of the seven things that culture comes down to, in the ground under the columns. */
interface TileKind {
  readonly name: Words;
  readonly question: Words;
  /** The aspect that answers for it when it says nothing itself. */
  readonly aspect: AspectName;
  readonly words: (
    covenant: Accepted<Covenant>,
    wording: Wording,
    today: string,
  ) => readonly (string | undefined)[];
}

export function tilesOf(input: Told, wording: Wording, today: string): readonly Card[] {
  return tileKinds.map((kind) => tileOf(kind, input, wording, today));
}

function tileOf(kind: TileKind, input: Told, wording: Wording, today: string): Card {
  const { covenant, unread } = input;
  const { language } = wording;
  const name = kind.name[language];
  const words = kind.words(covenant, wording, today).filter((text) => text !== undefined);
  if (words.length > 0) {
    const label = labelOf('arranged', language);
    return {
      name,
      answer: 'arranged',
      label,
      heading: undefined,
      words,
      note: undefined,
      question: undefined,
    };
  }
  const whole = answerOf(input, kind.aspect);
  const silent = isUnread(unread, `/${kind.aspect}`) ? 'unread' : 'notSaid';
  const answer = whole === 'partly' ? 'deferred' : whole === 'arranged' ? silent : whole;
  const details = answerDetails(covenant, kind.aspect, wording);
  const said: readonly (string | undefined)[] = {
    deferred: [details.untilAndWho, details.agenda],
    elsewhere: [details.reference],
    notApplicable: [details.reason],
    notSaid: [],
    unread: [],
  }[answer];
  const given = said.filter((text) => text !== undefined);
  return {
    name,
    answer,
    label: labelOf(answer, language),
    heading: undefined,
    words: given,
    note: undefined,
    question: given.length === 0 && !isClosed(answer) ? kind.question[language] : undefined,
  };
}

const tileKinds: readonly TileKind[] = [
  {
    name: { nl: 'Elkaar leren kennen', en: 'Knowing each other' },
    question: { nl: 'Hoe leren jullie elkaar kennen?', en: 'How do you get to know each other?' },
    aspect: 'culture',
    words: ({ culture }) => [culture?.knowing, culture?.compass?.sameLanguage, culture?.compass?.trust],
  },
  {
    name: { nl: 'Belangen op tafel', en: 'Interests on the table' },
    question: {
      nl: 'Wanneer praten jullie over ieders belangen?',
      en: 'When do you talk about each other’s interests?',
    },
    aspect: 'giveAndTake',
    words: ({ giveAndTake, meetings, culture }, wording, today) => {
      const talks = present(meetings?.calendar).filter(
        ({ kind, when }) => kind === 'interests' && when !== undefined && !isPast({ today }, when),
      );
      const next = talks.map(({ when }) => when ?? '').sort()[0];
      return [
        wording.word('/giveAndTake/frequency', giveAndTake?.frequency),
        wording.date(next),
        culture?.compass?.hardConversation,
      ];
    },
  },
  {
    name: { nl: 'Leidende principes', en: 'Guiding principles' },
    question: { nl: 'Welke principes leiden jullie?', en: 'Which principles guide you?' },
    aspect: 'culture',
    words: ({ culture }, wording) => [
      ...present(culture?.principles).map((principle) => wording.word('/culture/principles', principle)),
      ...present(culture?.compass?.own),
      culture?.compass?.allPerspectives,
      culture?.explanation,
    ],
  },
  {
    name: { nl: 'Spelregels', en: 'Rules of behaviour' },
    question: { nl: 'Welk gedrag verwachten jullie van elkaar?', en: 'What behaviour do you expect?' },
    aspect: 'culture',
    words: ({ culture }) => [...present(culture?.behaviourRules), culture?.compass?.behaviour],
  },
  {
    name: { nl: 'Informatie', en: 'Information' },
    question: { nl: 'Hoe weet iedereen evenveel?', en: 'How does everyone know as much?' },
    aspect: 'culture',
    words: ({ culture }) => [culture?.information, culture?.compass?.information],
  },
  {
    name: { nl: 'Elkaar aanspreken', en: 'Calling to account' },
    question: { nl: 'Hoe spreken jullie elkaar aan?', en: 'How do you call each other to account?' },
    aspect: 'culture',
    words: ({ culture }) => [culture?.addressing],
  },
  {
    name: { nl: 'Samen leren', en: 'Learning together' },
    question: { nl: 'Hoe leren jullie samen?', en: 'How do you learn together?' },
    aspect: 'learning',
    words: (covenant, wording) => {
      const { culture, learning: { upscaling, adjusting, story, explanation } = {} } = covenant;
      const shown = { upscaling: undefined, adjusting: undefined, story: undefined, explanation: undefined };
      const rest = describe('/learning', { ...contentOf(covenant, 'learning'), ...shown }, wording);
      return [
        upscaling,
        adjusting,
        story,
        culture?.compass?.experiment,
        rest.length > 0 ? inOneLine(rest) : undefined,
        explanation,
      ];
    },
  },
];
